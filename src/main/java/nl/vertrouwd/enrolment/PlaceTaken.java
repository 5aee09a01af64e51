package nl.vertrouwd.enrolment;

import java.util.UUID;
import nl.vertrouwd.base.AboutPerson;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.planning.SessionId;

/**
 * Somebody got a place in a session; published inside the transaction that gives it. Files of other administrations publish none.
 *
 * @param cause this one time; who gives the place back and takes it again has another
 * @param byThemselves whether nobody else did it for them
 */
public record PlaceTaken(UUID cause, SessionId session, PersonId person, boolean byThemselves) implements AboutPerson {}
