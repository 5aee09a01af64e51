/** Who there is: sites, units through time, persons, placements, and the import that delivers them. */
@ApplicationModule(allowedDependencies = {"base", "access"})
@NullMarked
package nl.vertrouwd.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
