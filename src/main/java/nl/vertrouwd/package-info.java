@NullMarked
package nl.vertrouwd;

import org.jspecify.annotations.NullMarked;
