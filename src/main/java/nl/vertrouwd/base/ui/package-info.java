@NullMarked
package nl.vertrouwd.base.ui;

import org.jspecify.annotations.NullMarked;
