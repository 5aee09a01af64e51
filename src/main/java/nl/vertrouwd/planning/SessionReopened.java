package nl.vertrouwd.planning;

/** A cancelled session goes on after all; published inside the transaction that does it, before people get their place back. */
public record SessionReopened(SessionDetails session) {}
