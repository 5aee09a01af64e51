package nl.vertrouwd.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.planning.SessionId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "enrolment")
class EnrolmentEntity {

    @Id
    private UUID id;

    @Column(name = "session_id")
    private UUID sessionId;

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private EnrolmentStatus status;

    @Column
    private Instant since;

    /** Since when it is otherwise here than the last delivery said. */
    @Column(name = "changed_in_product_at")
    private @Nullable Instant changedInProductAt;

    @Version
    private long version;

    protected EnrolmentEntity() {}

    EnrolmentEntity(SessionId session, PersonId person, Instant now) {
        this.id = Ids.next();
        this.sessionId = session.value();
        this.personId = person.value();
        this.status = EnrolmentStatus.ENROLLED;
        this.since = now;
        this.changedInProductAt = now;
    }

    void enrolAgain(Instant now) {
        become(EnrolmentStatus.ENROLLED, now);
    }

    void cancel(Instant now) {
        become(EnrolmentStatus.CANCELLED, now);
    }

    void close(boolean completed, Instant now) {
        become(completed ? EnrolmentStatus.ATTENDED : EnrolmentStatus.ABSENT, now);
    }

    private void become(EnrolmentStatus next, Instant now) {
        status = next;
        since = now;
        changedInProductAt = now;
    }

    UUID id() {
        return id;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    EnrolmentStatus status() {
        return status;
    }

    Enrolment toEnrolment() {
        return new Enrolment(new EnrolmentId(id), new SessionId(sessionId), person(), status, since);
    }
}
