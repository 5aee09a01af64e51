package nl.vertrouwd.planning;

import nl.vertrouwd.base.AboutPerson;

/**
 * Somebody gives a session instead of somebody else; published inside the transaction that does it.
 *
 * @param sequence rises with every change that calendars must follow
 */
public record TrainerReplaced(Session session, Trainer before, Trainer after, int sequence) implements AboutPerson {}
