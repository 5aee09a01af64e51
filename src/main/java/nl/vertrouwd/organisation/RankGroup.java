package nl.vertrouwd.organisation;

/** The groups of ranks that reports count by. */
public enum RankGroup {
    OFFICER,
    NCO,
    TROOPS,
    CIVILIAN
}
