/** The one truth about what somebody finished: completions and certificates. */
@ApplicationModule(allowedDependencies = {"base", "access", "organisation", "catalogue"})
@NullMarked
package nl.vertrouwd.trainingrecord;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
