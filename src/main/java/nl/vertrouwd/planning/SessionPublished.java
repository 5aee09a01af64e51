package nl.vertrouwd.planning;

/** People can see a session from now on and take a place in it; published inside the transaction that publishes the session. */
public record SessionPublished(Session session) {}
