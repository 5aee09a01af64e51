@NullMarked
package nl.vertrouwd.organisation.ui;

import org.jspecify.annotations.NullMarked;
