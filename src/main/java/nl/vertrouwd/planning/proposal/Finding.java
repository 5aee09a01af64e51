package nl.vertrouwd.planning.proposal;

import ai.timefold.solver.core.api.score.stream.ConstraintJustification;
import java.util.List;
import java.util.UUID;

/**
 * A rule that is broken, or a wish that is not met.
 *
 * @param sessions that it is about, at least one
 * @param arguments what the sentence needs to know: identities of people, rooms, sites and courses, days and numbers; what they are
 *     stands at each {@link Kind}
 */
public record Finding(Kind kind, List<UUID> sessions, List<Object> arguments) implements ConstraintJustification {

    public Finding {
        sessions = List.copyOf(sessions);
        arguments = List.copyOf(arguments);
    }

    /** Which; rules first, which a proposal never breaks, then wishes with their usual weight. */
    public enum Kind {
        /** Somebody at two places at once, or without time to travel: who. */
        PERSON_TWICE(0),
        /** Two sessions in one room: the room. */
        ROOM_TWICE(0),
        /** Whoever gives it plays in it too: who. */
        PLAYS_AND_GIVES(0),
        /** Who is not qualified. */
        NOT_QUALIFIED(0),
        /** The room; it is too small. */
        ROOM_TOO_SMALL(0),
        /** Who is blocked. */
        PERSON_BLOCKED(0),
        /** Who does not work on that day. */
        NOT_WORKING(0),
        /** Who is booked for something that is planned already. */
        PERSON_BOOKED(0),
        /** Who cannot be there in time from or to what is planned already. */
        PERSON_TOO_FAR(0),
        /** The room; something that is planned already is in it. */
        ROOM_BOOKED(0),
        /** The room; it is closed. */
        ROOM_CLOSED(0),
        /** The site; it is closed. */
        SITE_CLOSED(0),
        /** It is a day off there: the day. */
        DAY_OFF(0),
        /** Not a day on which it is allowed: the day. */
        NOT_ALLOWED(0),
        /** Nobody may give it. */
        NOBODY(0),
        /** There is nobody to play in it. */
        NO_ACTOR(0),
        /** No room is large enough. */
        NO_ROOM(0),
        /** There is no day left on which it is allowed. */
        NO_DAY(0),
        /** It was placed, but nothing without a clash was found. */
        NO_PLACE(0),

        /** After a duty falls due: the day on which it does, weeks too late. */
        EXPIRING(30),
        /** Not in the period: its first and its last day, weeks away. */
        PERIOD(10),
        /** Somewhere else than where it is wished: the wished site, the site, minutes of travel between the two. */
        SITE(3),
        /** Who travels far: who, from where, minutes. */
        JOURNEY(2),
        /** Somebody gives more in a month than they should: who, the first day of that month, day-parts, the most. */
        MONTH_FULL(15),
        /** Somebody gives more than the others: who, day-parts, what would be even. */
        UNEVEN(3),
        /** Twice the same for the same people in a week: the Monday. */
        SAME_WEEK(8),
        /** More sessions in a week than when they are spread: the Monday, how many, what would be even. */
        WEEK_FULL(4);

        private final int weight;

        Kind(int weight) {
            this.weight = weight;
        }

        /** Whether a proposal never breaks it. */
        public boolean isRule() {
            return weight == 0;
        }

        public int usualWeight() {
            return weight;
        }
    }
}
