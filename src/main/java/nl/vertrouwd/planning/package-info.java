/** When and where: sessions, day-parts, rooms, trainers. */
@ApplicationModule(allowedDependencies = {"base", "access", "organisation", "catalogue"})
@NullMarked
package nl.vertrouwd.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
