package nl.vertrouwd.base;

/** Patterns for {@code LIKE} out of what somebody typed; nothing typed works as a wildcard. */
public final class LikePattern {

    private LikePattern() {}

    /** What begins with the text. */
    public static String startsWith(String typed) {
        return escaped(typed) + "%";
    }

    /** What has the text anywhere in it. */
    public static String contains(String typed) {
        return "%" + escaped(typed) + "%";
    }

    private static String escaped(String typed) {
        return typed.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
