package nl.vertrouwd.enrolment;

import java.time.Instant;
import nl.vertrouwd.base.AboutPerson;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.planning.SessionId;

/** One person's place in one session. */
public record Enrolment(EnrolmentId id, SessionId session, PersonId person, EnrolmentStatus status, Instant since)
        implements AboutPerson {}
