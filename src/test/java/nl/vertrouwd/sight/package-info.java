@NullMarked
package nl.vertrouwd.sight;

import org.jspecify.annotations.NullMarked;
