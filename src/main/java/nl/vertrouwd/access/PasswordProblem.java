package nl.vertrouwd.access;

/** What is wrong with a password that someone chose. */
public enum PasswordProblem {
    /** Fewer than 12 characters. */
    TOO_SHORT("access.password.too-short"),
    /** More than 128 characters. */
    TOO_LONG("access.password.too-long"),
    /** Has the user name or a part of the name in it. */
    HAS_NAME("access.password.has-name"),
    /** Is on the list of common ones, or repeats itself. */
    TOO_COMMON("access.password.too-common"),
    /** Is the one that it should replace. */
    SAME("access.password.same");

    private final String textKey;

    PasswordProblem(String textKey) {
        this.textKey = textKey;
    }

    /** Key of the sentence that says it. */
    public String textKey() {
        return textKey;
    }
}
