package nl.vertrouwd;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.enrolment.Attendance;
import nl.vertrouwd.enrolment.EnrolResult;
import nl.vertrouwd.enrolment.Enrolments;
import nl.vertrouwd.enrolment.Mark;
import nl.vertrouwd.enrolment.TestActors;
import nl.vertrouwd.organisation.TestOrganisation;
import nl.vertrouwd.planning.Room;
import nl.vertrouwd.planning.SessionDetails;
import nl.vertrouwd.planning.SessionId;
import nl.vertrouwd.planning.Sessions;
import nl.vertrouwd.planning.TestPlanning;
import nl.vertrouwd.planning.Trainer;
import nl.vertrouwd.trainingrecord.Completions;
import org.springframework.boot.test.context.TestComponent;

/** Somebody who followed a session yesterday, through the same services as in the product. */
@TestComponent
class FinishedCourse {

    /** What there is afterwards. */
    record Finished(PersonId person, SessionDetails session, String certificate) {}

    private final TestOrganisation organisation;
    private final TestPlanning planning;
    private final Sessions sessions;
    private final Enrolments enrolments;
    private final Attendance attendance;
    private final Completions completions;
    private final Clock clock;

    FinishedCourse(
            TestOrganisation organisation,
            TestPlanning planning,
            Sessions sessions,
            Enrolments enrolments,
            Attendance attendance,
            Completions completions,
            Clock clock) {
        this.organisation = organisation;
        this.planning = planning;
        this.sessions = sessions;
        this.enrolments = enrolments;
        this.attendance = attendance;
        this.completions = completions;
        this.clock = clock;
    }

    Finished of(String course) {
        return of(course, organisation.person(), planning.trainer());
    }

    Finished of(String course, PersonId person, Trainer trainer) {
        Room room = planning.room(organisation.site("Europe/Amsterdam"), 20);
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        SessionId id = planning.published(
                planning.draft(course, room, trainer, 12, TestPlanning.block(yesterday, "09:00", "12:00", room)));
        SessionDetails session = sessions.find(id, Accounts.SYSTEM).orElseThrow();
        EnrolResult.Enrolled enrolled = (EnrolResult.Enrolled) enrolments.admit(id, person, Accounts.SYSTEM);
        attendance.mark(
                id, List.of(enrolled.id()), session.dayParts().getFirst().id(), Mark.PRESENT, Accounts.SYSTEM);
        attendance.close(id, Accounts.SYSTEM);
        String certificate = completions
                .of(person, TestActors.participant(person))
                .getFirst()
                .certificateNumber();
        return new Finished(person, session, Objects.requireNonNull(certificate));
    }
}
