package nl.vertrouwd.notification;

import java.util.UUID;

/** Somebody has something new to read; published inside the transaction that writes it. */
record MessageWritten(UUID receiver) {}
