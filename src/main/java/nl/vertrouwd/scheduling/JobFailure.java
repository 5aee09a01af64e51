package nl.vertrouwd.scheduling;

/**
 * An item that could not be done.
 *
 * @param reason the key of a sentence
 * @param failure under which id the log of the server has it; empty when it was foreseen
 */
public record JobFailure(String item, String reason, String failure) {}
