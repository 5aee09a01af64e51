/** Screens that combine modules: the start page, the offer, a session, my courses. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "access",
            "organisation",
            "catalogue",
            "planning",
            "enrolment",
            "trainingrecord",
            "obligation",
            "obligation :: rules",
            "notification"
        })
@NullMarked
package nl.vertrouwd.workspace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
