package nl.vertrouwd.enrolment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.catalogue.Audience;
import nl.vertrouwd.catalogue.AudienceFit;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.Courses;
import nl.vertrouwd.planning.Session;
import nl.vertrouwd.planning.SessionId;
import nl.vertrouwd.planning.SessionState;
import nl.vertrouwd.planning.Sessions;
import nl.vertrouwd.trainingrecord.Completion;
import nl.vertrouwd.trainingrecord.Completions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what makes it doubtful that somebody wants a place for themselves; in a number of statements that does not grow. */
@Component
class EnrolDoubts {

    private final EnrolmentRepository enrolments;
    private final Sessions sessions;
    private final Completions completions;
    private final Courses courses;

    EnrolDoubts(EnrolmentRepository enrolments, Sessions sessions, Completions completions, Courses courses) {
        this.enrolments = enrolments;
        this.sessions = sessions;
        this.completions = completions;
        this.courses = courses;
    }

    List<EnrolDoubt> of(Session session, PersonId self, Actor actor) {
        return Stream.of(
                        sameCourse(session, self),
                        doneBefore(session, self, actor).stream(),
                        otherAudience(session, actor).stream())
                .flatMap(each -> each)
                .toList();
    }

    private Stream<EnrolDoubt> sameCourse(Session session, PersonId self) {
        List<SessionId> others = enrolments.findByPersonId(self.value()).stream()
                .map(EnrolmentEntity::toEnrolment)
                .filter(each -> each.status() == EnrolmentStatus.ENROLLED)
                .map(Enrolment::session)
                .filter(other -> !other.equals(session.id()))
                .toList();
        return sessions.byIds(others).stream()
                .filter(other -> other.course().equals(session.course()) && other.state() == SessionState.PUBLISHED)
                .map(other -> new EnrolDoubt.SameCourse(other.reference(), other.startsOn()));
    }

    /** The newest completion that counts; a course without a certificate is followed again and again. */
    private Optional<EnrolDoubt> doneBefore(Session session, PersonId self, Actor actor) {
        return completions.of(self, actor).stream()
                .filter(done -> done.course().equals(session.course()) && done.certificateNumber() != null)
                .filter(done -> isGoodOn(session.startsOn(), done.certificateUntil()))
                .findFirst()
                .map(EnrolDoubts::doneBefore);
    }

    private static boolean isGoodOn(LocalDate day, @Nullable LocalDate until) {
        return until == null || day.isBefore(until);
    }

    private static EnrolDoubt doneBefore(Completion done) {
        LocalDate until = done.certificateUntil();
        return new EnrolDoubt.DoneBefore(done.completedOn(), until == null ? null : until.minusDays(1));
    }

    private Optional<EnrolDoubt> otherAudience(Session session, Actor actor) {
        Audience audience = courses.find(session.course()).map(Course::audience).orElse(Audience.EVERYONE);
        return audience.fit(actor) == AudienceFit.NO
                ? Optional.of(new EnrolDoubt.OtherAudience(audience))
                : Optional.empty();
    }
}
