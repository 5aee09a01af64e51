package nl.vertrouwd.catalogue;

/** Who a course is for, as the offer says it; nobody is kept out by it yet. */
public enum Audience {
    EVERYONE,
    LEADERS,
    TEAM_WITH_LEADER,
    CONFIDANTS,
    SENIOR_CONFIDANTS,
    INSTRUCTORS_AND_LEADERS,
    TRAINERS
}
