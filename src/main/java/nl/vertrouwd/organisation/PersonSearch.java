package nl.vertrouwd.organisation;

import java.util.Map;

/**
 * The one meaning of looking for people by what somebody types, so that every list finds the same: number or name starts with it. No sign
 * that is typed works as a wildcard.
 */
final class PersonSearch {

    private static final String NAME = "p.family_name LIKE :start OR p.surname LIKE :start OR p.full_name LIKE :start";

    private final String typed;

    private PersonSearch(String typed) {
        this.typed = typed;
    }

    static PersonSearch of(String typed) {
        return new PersonSearch(typed.strip().replaceAll("\\s+", " "));
    }

    /** A condition over {@code person p} with {@link #parameters}; without text it holds for everybody. */
    String condition() {
        return typed.isEmpty() ? "TRUE" : "(p.personnel_number LIKE :start OR " + NAME + ")";
    }

    /** The same, for who may not look for the beginning of a personnel number. */
    String nameCondition() {
        return typed.isEmpty() ? "TRUE" : "(" + NAME + ")";
    }

    Map<String, String> parameters() {
        return Map.of("start", startsWith(typed));
    }

    /** The pattern of what starts with the text. */
    static String startsWith(String text) {
        return text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    /** Belongs directly behind SELECT. */
    String hint() {
        return "";
    }
}
