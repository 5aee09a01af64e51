package nl.vertrouwd.organisation;

/** What can be known of a person; who may know it follows from what they are to that person. */
public enum Knowledge {
    /** Name, number, unit and site; of someone shielded only that they are there. */
    WHO_AND_WHERE,
    /** The personnel number of someone shielded. */
    SHIELDED_NUMBER,
    /** The rest of the personnel file: where they were before, how long they are employed, birth year, sex, rank, address of mail. */
    PERSONNEL_FILE,
    /** That somebody is suspended; never why. */
    SUSPENDED,
    /** From which requirements somebody is exempt, and why. */
    EXEMPTIONS,
    /** Which courses somebody has done, without when or what came of it; needed to plan. */
    COURSES_DONE,
    /** Which courses for confidants somebody completed. */
    CONFIDANT_COURSES,
    /** What somebody enrolled for, attended, completed or did not complete, and the papers of it. */
    LEARNING
}
