package nl.vertrouwd.obligation.rules;

/** Whether a requirement counts for the state of a person (rules.md §3). */
public enum Strength {
    /** It counts. */
    REQUIRED,
    /** It is shown and reminded of, and never worsens the state. */
    ADVISED
}
