/** What is offered: courses and their settings. */
@ApplicationModule(allowedDependencies = {"base", "access"})
@NullMarked
package nl.vertrouwd.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
