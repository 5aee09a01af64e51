@NullMarked
package nl.vertrouwd.catalogue.ui;

import org.jspecify.annotations.NullMarked;
