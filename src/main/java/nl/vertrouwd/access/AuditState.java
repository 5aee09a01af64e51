package nl.vertrouwd.access;

/**
 * How the audit trail stands, as far as can be seen at a glance.
 *
 * @param sealed entries in the chain
 * @param late whether entries wait for their place in the chain for more than an hour
 */
public record AuditState(long sealed, boolean late) {}
