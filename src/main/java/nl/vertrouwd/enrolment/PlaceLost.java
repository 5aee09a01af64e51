package nl.vertrouwd.enrolment;

import java.util.UUID;
import nl.vertrouwd.base.AboutPerson;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.planning.SessionId;

/**
 * Somebody no longer has a place in a session that goes on; published inside the transaction that ends it.
 *
 * @param cause this one time
 * @param byThemselves whether they gave it back, and nobody did it for them
 */
public record PlaceLost(UUID cause, SessionId session, PersonId person, boolean byThemselves) implements AboutPerson {}
