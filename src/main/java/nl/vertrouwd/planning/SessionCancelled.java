package nl.vertrouwd.planning;

import nl.vertrouwd.access.AccountId;

/** A published session was cancelled; published inside the transaction that does it. */
public record SessionCancelled(SessionId session, AccountId by) {}
