package nl.vertrouwd.catalogue;

/** The settings of a course that can be refused, each by its own name on the form. */
public enum Setting {
    TITLE_DUTCH,
    TITLE_ENGLISH,
    SUMMARY_DUTCH,
    SUMMARY_ENGLISH,
    FORMS,
    DAY_PARTS,
    CAPACITY,
    MINIMUM,
    DEADLINE_DAYS,
    MISSABLE_DAY_PARTS,
    CERTIFICATE_MONTHS
}
