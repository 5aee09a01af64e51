@NullMarked
package nl.vertrouwd.planning.ui;

import org.jspecify.annotations.NullMarked;
