package nl.vertrouwd.notification;

/** How mail stands: letters that wait to be sent, of which some failed before, and letters that are parked. */
public record MailFigures(int waiting, int failing, int parked) {}
