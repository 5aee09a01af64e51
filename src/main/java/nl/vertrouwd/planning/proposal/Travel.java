package nl.vertrouwd.planning.proposal;

import java.util.UUID;

/** How many minutes people travel from one site to another, 0 within one. */
@FunctionalInterface
public interface Travel {

    int minutes(UUID from, UUID to);
}
