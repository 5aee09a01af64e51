/** The MySQL server that the product carries for machines that have none; knows only the environment. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package nl.vertrouwd.embedded;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
