package nl.vertrouwd.organisation;

/** The one meaning of "number or name starts with", so that every list finds the same people; each way has its own index. */
final class PersonSearch {

    /** A condition over {@code person p} with the parameter {@code start}. */
    static final String NAME_MATCHES =
            "(p.family_name LIKE :start OR p.surname LIKE :start OR p.full_name LIKE :start)";

    /** The same, for who may look for the beginning of a personnel number too. */
    static final String MATCHES = "(p.personnel_number LIKE :start OR " + NAME_MATCHES + ")";

    private PersonSearch() {}

    /** The pattern for {@code start}; what the user typed never works as a wildcard. */
    static String startsWith(String text) {
        String typed = text.strip().replaceAll("\\s+", " ");
        return typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
