package nl.vertrouwd.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.organisation.TestOrganisation;
import nl.vertrouwd.planning.DayPart;
import nl.vertrouwd.planning.Room;
import nl.vertrouwd.planning.SessionDraft;
import nl.vertrouwd.planning.SessionId;
import nl.vertrouwd.planning.Sessions;
import nl.vertrouwd.planning.TestPlanning;
import nl.vertrouwd.trainingrecord.Completions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** {@code VP-BASIS} may be missed for one day-part; a session of it can have more day-parts or fewer than usual. */
@SpringBootTest
@Import({TestOrganisation.class, TestPlanning.class})
class MissedDayPartsTest {

    @Autowired
    TestOrganisation organisation;

    @Autowired
    TestPlanning planning;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Attendance attendance;

    @Autowired
    Sessions sessions;

    @Autowired
    Completions completions;

    @Autowired
    Clock clock;

    @Test
    void whoMissedOneOfTwoDayPartsHasCompletedACourseThatAllowsIt() {
        PersonId person = organisation.person();
        close(session("09:00", "13:30"), person, Map.of(1, Mark.EXCUSED, 2, Mark.PRESENT));
        assertThat(completions.of(person, TestActors.participant(person))).hasSize(1);
    }

    @Test
    void whoMissedTheOnlyDayPartHasNot() {
        PersonId person = organisation.person();
        SessionId session = session("09:00");
        close(session, person, Map.of(1, Mark.ABSENT));
        assertThat(completions.of(person, TestActors.participant(person))).isEmpty();
        assertThat(enrolments.statuses(person, List.of(session), TestActors.participant(person)))
                .containsValue(EnrolmentStatus.ABSENT);
    }

    private SessionId session(String... starts) {
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        Room room = planning.room(organisation.site("Europe/Amsterdam"), 20);
        SessionDraft.Block[] blocks = java.util.Arrays.stream(starts)
                .map(start -> TestPlanning.block(
                        yesterday,
                        start,
                        java.time.LocalTime.parse(start).plusHours(3).toString(),
                        room))
                .toArray(SessionDraft.Block[]::new);
        return planning.published(planning.draft("VP-BASIS", room, planning.trainer(), 12, blocks));
    }

    private void close(SessionId session, PersonId person, Map<Integer, Mark> marks) {
        EnrolResult.Enrolled enrolled = (EnrolResult.Enrolled) enrolments.admit(session, person, Accounts.SYSTEM);
        for (DayPart part :
                sessions.find(session, Accounts.SYSTEM).orElseThrow().dayParts()) {
            attendance.mark(session, List.of(enrolled.id()), part.id(), marks.get(part.number()), Accounts.SYSTEM);
        }
        assertThat(attendance.close(session, Accounts.SYSTEM)).isInstanceOf(CloseResult.Closed.class);
    }
}
