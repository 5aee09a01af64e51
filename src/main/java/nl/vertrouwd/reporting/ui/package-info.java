@NullMarked
package nl.vertrouwd.reporting.ui;

import org.jspecify.annotations.NullMarked;
