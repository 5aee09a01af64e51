package nl.vertrouwd.planning;

import java.time.Instant;

/**
 * What somebody typed in the form of a session and did not save yet.
 *
 * @param version of the session that they looked at; 0 for a new one
 */
public record FormDraft(SessionDraft typed, long version, Instant keptAt) {}
