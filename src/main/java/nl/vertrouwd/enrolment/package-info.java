/** Who takes part: places and attendance. */
@ApplicationModule(allowedDependencies = {"base", "access", "organisation", "catalogue", "planning", "trainingrecord"})
@NullMarked
package nl.vertrouwd.enrolment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
