package nl.vertrouwd.enrolment;

import java.time.Instant;
import java.time.LocalDate;
import nl.vertrouwd.organisation.Person;
import nl.vertrouwd.planning.Session;
import org.jspecify.annotations.Nullable;

/**
 * Everything a condition looks at.
 *
 * @param current where the person stands in the session already; null when nowhere
 */
record EnrolRequest(
        Session session, Person person, @Nullable EnrolmentStatus current, Instant now) {

    LocalDate today() {
        return now.atZone(session.zone()).toLocalDate();
    }
}
