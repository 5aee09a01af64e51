package nl.vertrouwd.scheduling;

import nl.vertrouwd.base.AboutPerson;

/**
 * An item that could not be done.
 *
 * @param item its name; the key of a text, or what the job called it, when it is about nobody
 * @param reason the key of a sentence
 * @param failure under which id the log of the server has it; empty when it was foreseen
 */
public record JobFailure(String item, String reason, String failure) implements AboutPerson {

    /** The same of whoever has this name. */
    JobFailure of(String name) {
        return new JobFailure(name, reason, failure);
    }
}
