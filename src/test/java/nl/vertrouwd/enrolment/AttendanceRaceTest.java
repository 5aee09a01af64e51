package nl.vertrouwd.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.Race;
import nl.vertrouwd.planning.DayPartId;
import nl.vertrouwd.planning.SessionId;
import org.junit.jupiter.api.Test;

/** Two people close, mark or let in at the same moment. */
class AttendanceRaceTest extends EnrolmentTestBase {

    @Test
    void tenWhoCloseAtOnceCloseOnce() throws Exception {
        SessionId session = published(12);
        PersonId person = enrol(session);
        itIs("2026-12-01T17:00");
        everybodyWasThere(session);

        List<CloseResult> results = Race.of(Collections.nCopies(10, () -> attendance.close(session, trainer)));

        assertThat(results).filteredOn(CloseResult.Closed.class::isInstance).hasSize(1);
        assertThat(results).filteredOn(new CloseResult.NotOpen()::equals).hasSize(9);
        assertThat(completions.of(person, TestActors.participant(person))).hasSize(1);
    }

    @Test
    void aMarkThatComesWhileClosingCountsOrIsRefused() throws Exception {
        SessionId session = published(12);
        List<PersonId> people = organisation.people(6);
        people.forEach(person -> tryToEnrol(session, person));
        itIs("2026-12-01T17:00");
        everybodyWasThere(session);
        DayPartId last = part(session, 2).id();
        List<EnrolmentId> all =
                people.stream().map(person -> enrolment(session, person)).toList();
        List<Callable<Object>> runners = new ArrayList<>();
        for (EnrolmentId each : all) {
            runners.add(() -> attendance.mark(session, List.of(each), last, Mark.ABSENT, trainer));
        }
        runners.add(3, () -> attendance.close(session, trainer));

        List<Object> results = Race.of(runners);

        assertThat(results.get(3)).isInstanceOf(CloseResult.Closed.class);
        results.remove(3);
        List<Participant> roster = roster(session);
        for (int i = 0; i < all.size(); i++) {
            EnrolmentId enrolment = all.get(i);
            EnrolmentStatus status = roster.stream()
                    .filter(each -> each.enrolment().equals(enrolment))
                    .findFirst()
                    .orElseThrow()
                    .status();
            assertThat(status)
                    .isEqualTo(results.get(i) == MarkResult.MARKED ? EnrolmentStatus.ABSENT : EnrolmentStatus.ATTENDED);
        }
    }

    @Test
    void whoIsLetInWhileClosingIsOnTheListOrRefused() throws Exception {
        SessionId session = published(30);
        enrol(session);
        itIs("2026-12-01T17:00");
        everybodyWasThere(session);
        List<Callable<Object>> runners = new ArrayList<>();
        for (PersonId person : organisation.people(8)) {
            runners.add(() -> enrolments.admit(session, person, trainer));
        }
        runners.add(0, () -> attendance.close(session, trainer));

        List<Object> results = Race.of(runners);

        long letIn =
                results.stream().filter(EnrolResult.Enrolled.class::isInstance).count();
        assertThat(roster(session)).hasSize((int) letIn + 1);
        if (results.getFirst() instanceof CloseResult.Closed) {
            assertThat(letIn).isZero();
        } else {
            assertThat(results.getFirst()).isInstanceOf(CloseResult.MarksMissing.class);
            assertThat(letIn).isEqualTo(8);
        }
    }
}
