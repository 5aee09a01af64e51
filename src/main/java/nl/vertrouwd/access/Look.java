package nl.vertrouwd.access;

import java.time.Instant;

/**
 * That somebody looked into one's file.
 *
 * @param by what the looker is called towards the reader
 * @param what a value for {@link AuditWords#value}; empty when it is not known any more
 */
public record Look(Instant at, String by, String what) {}
