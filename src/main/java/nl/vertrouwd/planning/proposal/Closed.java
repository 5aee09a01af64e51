package nl.vertrouwd.planning.proposal;

import java.time.LocalDateTime;
import java.util.UUID;

/** That somebody, a room or a site is not to be planned, on the clock of where the session is. */
public record Closed(UUID resource, LocalDateTime from, LocalDateTime until) {}
