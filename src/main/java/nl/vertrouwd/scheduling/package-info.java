/** Work that is done by itself at set times, on one node of however many: when, how far it is, and how it went. */
@ApplicationModule(allowedDependencies = {"base", "access"})
@NullMarked
package nl.vertrouwd.scheduling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
