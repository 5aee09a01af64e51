package nl.vertrouwd.enrolment;

import nl.vertrouwd.base.Invariant;
import nl.vertrouwd.base.SqlInvariant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must hold of enrolments and attendance at any moment. */
@Configuration(proxyBeanMethods = false)
class EnrolmentInvariants {

    private static final String TAKES_PLACE = "e.status NOT IN ('CANCELLED', 'WAITING')";

    /** Beyond the capacity are only people whom a file put there, or a file made the places fewer. */
    @Bean
    Invariant onlyFilesOverbook(JdbcClient jdbc) {
        return new SqlInvariant(
                "only-files-overbook",
                jdbc,
                "SELECT s.reference FROM session s LEFT JOIN enrolment e ON e.session_id = s.id AND e.imported AND "
                        + TAKES_PLACE
                        + " WHERE s.overbooked > 0 AND NOT s.imported"
                        + " GROUP BY s.id, s.reference, s.overbooked HAVING COUNT(e.id) < s.overbooked");
    }

    @Bean
    Invariant takenPlacesAreEnrolments(JdbcClient jdbc) {
        return new SqlInvariant(
                "taken-places-are-enrolments",
                jdbc,
                "SELECT s.reference FROM session s LEFT JOIN enrolment e ON e.session_id = s.id AND " + TAKES_PLACE
                        + " GROUP BY s.id, s.reference, s.taken HAVING COUNT(e.id) <> s.taken");
    }

    @Bean
    Invariant onePlacePerPersonPerSession(JdbcClient jdbc) {
        return new SqlInvariant(
                "one-place-per-person-per-session",
                jdbc,
                "SELECT s.reference FROM enrolment e JOIN session s ON s.id = e.session_id"
                        + " GROUP BY e.session_id, e.person_id, s.reference HAVING COUNT(*) > 1");
    }

    @Bean
    Invariant participantsAreBooked(JdbcClient jdbc) {
        return new SqlInvariant(
                "participants-are-booked",
                jdbc,
                "SELECT s.reference FROM enrolment e JOIN session s ON s.id = e.session_id"
                        + " JOIN day_part d ON d.session_id = s.id LEFT JOIN booking b"
                        + " ON b.day_part_id = d.id AND b.resource_id = e.person_id AND b.kind = 'PARTICIPANT'"
                        + " WHERE " + TAKES_PLACE
                        + " AND NOT e.imported AND s.state <> 'CANCELLED' AND b.day_part_id IS NULL");
    }

    @Bean
    Invariant bookedParticipantsAreEnrolled(JdbcClient jdbc) {
        return new SqlInvariant(
                "booked-participants-are-enrolled",
                jdbc,
                "SELECT s.reference FROM booking b JOIN session s ON s.id = b.session_id LEFT JOIN enrolment e"
                        + " ON e.session_id = b.session_id AND e.person_id = b.resource_id AND " + TAKES_PLACE
                        + " WHERE b.kind = 'PARTICIPANT' AND e.id IS NULL");
    }

    @Bean
    Invariant givenSessionsAreClosed(JdbcClient jdbc) {
        return new SqlInvariant(
                "given-sessions-are-closed",
                jdbc,
                "SELECT s.reference FROM session s JOIN enrolment e ON e.session_id = s.id"
                        + " WHERE s.state = 'GIVEN' AND NOT s.imported AND e.status = 'ENROLLED'");
    }

    @Bean
    Invariant attendedHaveCompletions(JdbcClient jdbc) {
        return new SqlInvariant(
                "attended-have-completions",
                jdbc,
                "SELECT s.reference FROM enrolment e JOIN session s ON s.id = e.session_id LEFT JOIN completion c"
                        + " ON c.session_id = e.session_id AND c.person_id = e.person_id AND c.withdrawn_at IS NULL"
                        + " AND c.course_id = s.course_id AND c.completed_on = s.ends_on"
                        + " WHERE s.state = 'GIVEN' AND e.status = 'ATTENDED' AND c.id IS NULL");
    }

    @Bean
    Invariant completionsWereAttended(JdbcClient jdbc) {
        return new SqlInvariant(
                "completions-were-attended",
                jdbc,
                "SELECT BIN_TO_UUID(c.id) FROM completion c LEFT JOIN session s ON s.id = c.session_id AND s.state = 'GIVEN'"
                        + " LEFT JOIN enrolment e"
                        + " ON e.session_id = s.id AND e.person_id = c.person_id AND e.status = 'ATTENDED'"
                        + " WHERE c.session_id IS NOT NULL AND c.withdrawn_at IS NULL AND e.id IS NULL");
    }
}
