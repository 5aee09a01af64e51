package nl.vertrouwd.organisation;

/**
 * What an actor is to a person on a day. Who analyses, moderates, writes or trains is nothing to anybody by that; a trainer sees the
 * roster of the sessions they give, which follows from the session.
 */
public enum Relation {
    /** Their own person. */
    SELF,
    /** Leads a unit above the person, or stands in for who does. */
    LEADER,
    /** Plans for the part in which the person works. */
    PLANNER,
    /** Coordinates the network of confidants in which the person is. */
    COORDINATOR,
    /** Keeps the accounts and the personnel file of the part in which the person works. */
    ADMINISTRATOR
}
