package nl.vertrouwd.base;

/** A broken precondition that no screen offers; carries the key of a text that may be shown, never a technical message. */
public class DomainException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String textKey;
    private final transient Object[] arguments;

    /** @param textKey key of the text in the message bundles, with its arguments */
    public DomainException(String textKey, Object... arguments) {
        super(textKey);
        this.textKey = textKey;
        this.arguments = arguments;
    }

    public String textKey() {
        return textKey;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
