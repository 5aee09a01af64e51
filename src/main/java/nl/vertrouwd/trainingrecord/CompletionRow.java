package nl.vertrouwd.trainingrecord;

import java.time.Instant;

/**
 * A completion about to be written.
 *
 * @param certified whether the course gives a certificate for it
 */
record CompletionRow(CompletionId id, Completed completed, boolean certified, Instant recordedAt) {}
