@NullMarked
package nl.vertrouwd.scheduling.ui;

import org.jspecify.annotations.NullMarked;
