package nl.vertrouwd.catalogue;

import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;

/** Who a course is for, as the offer says it; nobody is kept out by it, but who is not among them is told so before they enrol. */
public enum Audience {
    EVERYONE,
    LEADERS,
    TEAM_WITH_LEADER,
    CONFIDANTS,
    SENIOR_CONFIDANTS,
    INSTRUCTORS_AND_LEADERS,
    TRAINERS;

    /** Whether the actor is among them, as far as roles tell; no role tells who is a confidant, an instructor or in which team. */
    public AudienceFit fit(Actor actor) {
        boolean leads = actor.hasAny(Role.LEADER);
        boolean trains = actor.hasAny(Role.TRAINER);
        return switch (this) {
            case EVERYONE -> AudienceFit.YES;
            case LEADERS -> leads ? AudienceFit.YES : AudienceFit.NO;
            case TEAM_WITH_LEADER -> leads ? AudienceFit.YES : AudienceFit.UNKNOWN;
            case INSTRUCTORS_AND_LEADERS -> leads || trains ? AudienceFit.YES : AudienceFit.UNKNOWN;
            case TRAINERS -> trains ? AudienceFit.YES : AudienceFit.UNKNOWN;
            case CONFIDANTS, SENIOR_CONFIDANTS -> AudienceFit.UNKNOWN;
        };
    }
}
