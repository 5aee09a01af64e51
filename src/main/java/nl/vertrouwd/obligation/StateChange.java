package nl.vertrouwd.obligation;

import nl.vertrouwd.obligation.rules.State;

/** How many people stand otherwise because of a change: from where, to where. */
public record StateChange(State from, State to, int people) {}
