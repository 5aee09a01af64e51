package nl.vertrouwd.planning.proposal;

import java.time.Instant;
import java.util.UUID;

/** That somebody or a room is in use already, and where; {@link Location#ONLINE} is nowhere in particular. */
public record Busy(UUID resource, UUID site, Instant from, Instant until) {}
