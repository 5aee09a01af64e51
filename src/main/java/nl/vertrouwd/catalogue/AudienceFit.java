package nl.vertrouwd.catalogue;

/** Whether somebody is among those for whom a course is. */
public enum AudienceFit {
    YES,
    NO,
    /** Their roles do not tell. */
    UNKNOWN
}
