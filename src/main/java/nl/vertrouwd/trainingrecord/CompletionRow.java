package nl.vertrouwd.trainingrecord;

import java.time.Instant;

/** A completion about to be written. */
record CompletionRow(CompletionId id, Completed completed, Instant recordedAt) {}
