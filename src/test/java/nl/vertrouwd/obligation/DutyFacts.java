package nl.vertrouwd.obligation;

import java.time.LocalDate;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.obligation.rules.EventKind;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Facts on which duties rest, put down as an import does; the periods are renewed by who needs them. */
@TestComponent
public class DutyFacts {

    private final JdbcClient jdbc;

    public DutyFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Something that happened to somebody on the path of a confidant. */
    public void event(PersonId person, EventKind kind, String network, LocalDate day) {
        jdbc.sql("INSERT INTO confidant_event (id, person_id, network, event, date, recorded_at)"
                        + " VALUES (?, ?, ?, ?, ?, '2026-01-01')")
                .params(Ids.bytes(Ids.next()), Ids.bytes(person.value()), network, kind.name(), day)
                .update();
    }

    /** A confidant of the network from the day on. */
    public void appointed(PersonId person, String network, LocalDate day) {
        event(person, EventKind.APPOINTED, network, day);
    }

    /** The appointment is over. */
    public void ended(PersonId person, String network, LocalDate day) {
        event(person, EventKind.ENDED, network, day);
    }

    /** Completed a course, of which a file tells. */
    public void did(PersonId person, String course, LocalDate day) {
        jdbc.sql("""
                        INSERT INTO completion (id, person_id, course_id, completed_on, reference, certified, source, recorded_at)
                        SELECT ?, ?, id, ?, '', FALSE, 'FILE', '2026-01-01' FROM course WHERE code = ?
                        """)
                .params(Ids.bytes(Ids.next()), Ids.bytes(person.value()), day, course)
                .update();
    }
}
