package nl.vertrouwd.notification;

/**
 * How many letters wait, how many of them did not go before, how many are parked.
 *
 * @param sent whether there is a mail server; without one letters are kept as files
 */
public record MailFigures(int waiting, int failing, int parked, boolean sent) {}
