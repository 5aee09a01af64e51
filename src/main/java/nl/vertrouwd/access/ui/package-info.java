@NullMarked
package nl.vertrouwd.access.ui;

import org.jspecify.annotations.NullMarked;
