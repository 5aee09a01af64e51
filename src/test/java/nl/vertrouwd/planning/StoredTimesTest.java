package nl.vertrouwd.planning;

import static nl.vertrouwd.planning.TestPlanning.block;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TimeZone;
import nl.vertrouwd.base.Ids;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is stored does not depend on where the machine stands. */
class StoredTimesTest extends PlanningTestBase {

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Europe/Amsterdam", "America/Curacao", "Pacific/Kiritimati"})
    void localTimesAndInstantsAreStoredTheSameOnAnyMachine(String zone) {
        TimeZone machine = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            SessionId session = id(schedule(draft(room, trainer, block(DAY, "09:00", "23:30", room))));
            assertThat(stored(session))
                    .containsEntry("date", "2027-03-16")
                    .containsEntry("start", "09:00:00")
                    .containsEntry("end", "23:30:00")
                    .containsEntry("starts", "2027-03-16 08:00:00")
                    .containsEntry("ends", "2027-03-16 22:30:00")
                    .containsEntry("first", "2027-03-16")
                    .containsEntry("deadline", "2027-03-16");
            assertThat(details(session).dayParts()).singleElement().satisfies(part -> {
                assertThat(part.date()).isEqualTo(DAY);
                assertThat(part.start()).hasToString("09:00");
                assertThat(part.startsAt()).hasToString("2027-03-16T08:00:00Z");
            });
            assertThat(sessions.calendar(DAY, DAY.plusDays(1), PLANNER))
                    .filteredOn(item -> item.session().equals(session))
                    .singleElement()
                    .satisfies(item -> assertThat(item.start()).hasToString("09:00"));
        } finally {
            TimeZone.setDefault(machine);
        }
    }

    private Map<String, Object> stored(SessionId session) {
        return jdbc.sql("SELECT CAST(d.date AS CHAR) AS `date`, CAST(d.start_time AS CHAR) AS `start`,"
                        + " CAST(d.end_time AS CHAR) AS `end`, DATE_FORMAT(d.starts_at, '%Y-%m-%d %T') AS `starts`,"
                        + " DATE_FORMAT(d.ends_at, '%Y-%m-%d %T') AS `ends`, CAST(s.starts_on AS CHAR) AS `first`,"
                        + " CAST(s.deadline AS CHAR) AS `deadline`"
                        + " FROM day_part d JOIN session s ON s.id = d.session_id WHERE d.session_id = ?")
                .param(Ids.bytes(session.value()))
                .query()
                .singleRow();
    }
}
