@NullMarked
package nl.vertrouwd.obligation.ui;

import org.jspecify.annotations.NullMarked;
