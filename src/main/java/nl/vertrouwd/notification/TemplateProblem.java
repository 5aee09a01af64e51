package nl.vertrouwd.notification;

/**
 * One thing that is wrong with a text.
 *
 * @param names the names it is about, as they are written; empty when it is about none
 */
public record TemplateProblem(Field field, String textKey, String names) {

    /** Where it is. */
    public enum Field {
        SUBJECT,
        BODY
    }
}
