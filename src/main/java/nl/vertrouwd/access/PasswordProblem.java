package nl.vertrouwd.access;

/** What is wrong with a password that someone chose. */
public enum PasswordProblem {
    /** Fewer than 12 characters. */
    TOO_SHORT("access.password.too-short"),
    /** More than 128 characters. */
    TOO_LONG("access.password.too-long"),
    /** Nothing but digits, and fewer than 20 of them. */
    ONLY_DIGITS("access.password.only-digits"),
    /** Has the user name, a part of the name or the name of the product in it. */
    HAS_NAME("access.password.has-name"),
    /** Is on the list of common ones, one word of it with something behind it, follows the keys or the alphabet, or repeats itself. */
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
