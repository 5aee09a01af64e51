/** What people must do and where they stand with it: schemes as data, the pure rules, the state of everybody through time. */
@ApplicationModule(
        allowedDependencies = {"base", "access", "organisation", "catalogue", "planning", "enrolment", "trainingrecord"
        })
@NullMarked
package nl.vertrouwd.obligation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
