@NullMarked
package nl.vertrouwd.workspace.ui;

import org.jspecify.annotations.NullMarked;
