package nl.vertrouwd.planning;

import nl.vertrouwd.base.Invariant;
import nl.vertrouwd.base.SqlInvariant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must hold of sessions and bookings at any moment. */
@Configuration(proxyBeanMethods = false)
class PlanningInvariants {

    @Bean
    Invariant placesWithinCapacity(JdbcClient jdbc) {
        return new SqlInvariant(
                "places-within-capacity",
                jdbc,
                "SELECT reference FROM session WHERE taken > capacity + overbooked OR taken < 0");
    }

    @Bean
    Invariant sessionsWithoutTimesHaveNoDayParts(JdbcClient jdbc) {
        return new SqlInvariant(
                "sessions-without-times-have-no-day-parts",
                jdbc,
                "SELECT s.reference FROM session s"
                        + " WHERE s.all_day AND EXISTS (SELECT 1 FROM day_part d WHERE d.session_id = s.id)");
    }

    @Bean
    Invariant nobodyInTwoPlaces(JdbcClient jdbc) {
        return new SqlInvariant(
                "nobody-in-two-places",
                jdbc,
                "SELECT CONCAT(a.kind, ' in ', s.reference, ' and ', t.reference) FROM booking a"
                        + " JOIN booking b ON b.resource_id = a.resource_id AND b.day_part_id > a.day_part_id"
                        + " AND b.starts_at < a.ends_at AND b.ends_at > a.starts_at"
                        + " JOIN session s ON s.id = a.session_id JOIN session t ON t.id = b.session_id");
    }

    @Bean
    Invariant bookingsFollowDayParts(JdbcClient jdbc) {
        return new SqlInvariant(
                "bookings-follow-day-parts",
                jdbc,
                "SELECT s.reference FROM booking b JOIN session s ON s.id = b.session_id"
                        + " LEFT JOIN day_part d ON d.id = b.day_part_id AND d.session_id = b.session_id"
                        + " WHERE d.id IS NULL OR d.starts_at <> b.starts_at OR d.ends_at <> b.ends_at");
    }

    @Bean
    Invariant roomsAreBooked(JdbcClient jdbc) {
        return new SqlInvariant(
                "rooms-are-booked",
                jdbc,
                "SELECT s.reference FROM day_part d JOIN session s ON s.id = d.session_id LEFT JOIN booking b"
                        + " ON b.day_part_id = d.id AND b.resource_id = d.room_id"
                        + " WHERE d.room_id IS NOT NULL AND s.state <> 'CANCELLED' AND b.day_part_id IS NULL");
    }

    @Bean
    Invariant trainersAreBooked(JdbcClient jdbc) {
        return new SqlInvariant(
                "trainers-are-booked",
                jdbc,
                "SELECT s.reference FROM session_trainer g JOIN session s ON s.id = g.session_id JOIN trainer t ON t.id = g.trainer_id"
                        + " JOIN day_part d ON d.session_id = s.id LEFT JOIN booking b"
                        + " ON b.day_part_id = d.id AND b.resource_id = COALESCE(t.person_id, t.id)"
                        + " WHERE s.state <> 'CANCELLED' AND b.day_part_id IS NULL");
    }

    @Bean
    Invariant actorsAndGuestsAreBooked(JdbcClient jdbc) {
        return new SqlInvariant(
                "actors-and-guests-are-booked",
                jdbc,
                "SELECT s.reference FROM day_part_staff x JOIN session s ON s.id = x.session_id JOIN trainer t ON t.id = x.trainer_id"
                        + " JOIN day_part d ON d.session_id = x.session_id AND d.number = x.number LEFT JOIN booking b"
                        + " ON b.day_part_id = d.id AND b.resource_id = COALESCE(t.person_id, t.id)"
                        + " WHERE s.state <> 'CANCELLED' AND b.day_part_id IS NULL");
    }

    @Bean
    Invariant cancelledSessionsKeepNothing(JdbcClient jdbc) {
        return new SqlInvariant(
                "cancelled-sessions-keep-nothing",
                jdbc,
                "SELECT DISTINCT s.reference FROM session s JOIN booking b ON b.session_id = s.id WHERE s.state = 'CANCELLED'");
    }

    @Bean
    Invariant sessionPeriodFollowsDayParts(JdbcClient jdbc) {
        return new SqlInvariant(
                "session-period-follows-day-parts",
                jdbc,
                "SELECT s.reference FROM session s JOIN (SELECT session_id, MIN(starts_at) AS first, MAX(ends_at) AS last"
                        + " FROM day_part GROUP BY session_id) d ON d.session_id = s.id"
                        + " WHERE s.starts_at <> d.first OR s.ends_at <> d.last");
    }

    /** Whole teams are taught in one room, whatever the settings of the course say. */
    @Bean
    Invariant theTeamModuleIsGivenInARoom(JdbcClient jdbc) {
        return new SqlInvariant(
                "the-team-module-is-given-in-a-room",
                jdbc,
                "SELECT s.reference FROM session s JOIN course c ON c.id = s.course_id"
                        + " WHERE c.code = 'SVJT' AND s.form <> 'CLASSROOM'");
    }
}
