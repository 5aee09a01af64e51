/** What is sent: mail and calendar files. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "access",
            "organisation",
            "catalogue",
            "planning",
            "enrolment",
            "trainingrecord",
            "obligation"
        })
@NullMarked
package nl.vertrouwd.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
