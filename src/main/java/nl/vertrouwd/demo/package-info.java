/** A small fictional organisation to try the product with. */
@ApplicationModule(
        allowedDependencies = {"base", "access", "organisation", "catalogue", "planning", "enrolment", "trainingrecord"
        })
@NullMarked
package nl.vertrouwd.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
