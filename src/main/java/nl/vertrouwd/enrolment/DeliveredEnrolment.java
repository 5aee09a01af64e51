package nl.vertrouwd.enrolment;

import java.util.UUID;
import nl.vertrouwd.organisation.DeliveredFact;
import nl.vertrouwd.planning.ImportedSession;
import nl.vertrouwd.planning.SessionId;

/** An enrolment as a file has it. */
record DeliveredEnrolment(long line, ImportedSession of, UUID person, EnrolmentStatus status)
        implements DeliveredFact<StoredEnrolment> {

    @Override
    public StoredEnrolment.Key key() {
        return new StoredEnrolment.Key(session().value(), person);
    }

    @Override
    public boolean says(StoredEnrolment stored) {
        return status == stored.status();
    }

    SessionId session() {
        return of.id();
    }
}
