package nl.vertrouwd.organisation;

/** What can be known of a person; who may know it follows from what they are to that person. */
public enum Knowledge {
    /** Name, number, unit and site; of someone shielded only that they are there. */
    WHO_AND_WHERE,
    /** The personnel number of someone shielded. */
    SHIELDED_NUMBER,
    /** That somebody is suspended; never why. */
    SUSPENDED,
    /** What somebody enrolled for, attended, completed or did not complete, and the papers of it. */
    LEARNING
}
