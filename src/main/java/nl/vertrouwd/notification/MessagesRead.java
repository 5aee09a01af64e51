package nl.vertrouwd.notification;

import java.util.UUID;

/** Somebody has read something; published inside the transaction that says so. */
record MessagesRead(UUID receiver) {}
