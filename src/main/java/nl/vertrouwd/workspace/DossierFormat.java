package nl.vertrouwd.workspace;

/** In what somebody takes their own file away. */
public enum DossierFormat {
    /** For people. */
    PDF,
    /** For machines. */
    JSON
}
