package nl.vertrouwd.access;

import static nl.vertrouwd.access.ScopeKind.EVERYTHING;
import static nl.vertrouwd.access.ScopeKind.NETWORK;
import static nl.vertrouwd.access.ScopeKind.UNIT;

import java.util.Arrays;
import java.util.List;

/** What someone comes to do; an account has any number of them. The names are the authorities that views declare. */
public enum Role {
    /** Follows from being employed. */
    PARTICIPANT,
    EXTERNAL_TRAINER(EVERYTHING),
    CONTENT_AUTHOR(EVERYTHING),
    EVALUATION_MODERATOR(EVERYTHING),
    TRAINER(EVERYTHING),
    PLANNER(EVERYTHING, UNIT),
    CONFIDANT_COORDINATOR(NETWORK),
    /** Follows from leading a unit. */
    LEADER,
    ANALYST(EVERYTHING, UNIT),
    ADMINISTRATOR(EVERYTHING);

    private final List<ScopeKind> kinds;

    Role(ScopeKind... kinds) {
        this.kinds = List.of(kinds);
    }

    /** The kinds of part for which it can be given, the usual one first; none when it follows from the personnel file. */
    public List<ScopeKind> kinds() {
        return kinds;
    }

    /** Whether it is given by hand at all. */
    public boolean isGiven() {
        return !kinds.isEmpty();
    }

    /** The roles that are given by hand. */
    public static List<Role> given() {
        return Arrays.stream(values()).filter(Role::isGiven).toList();
    }

    /** The same names as constants, for {@code @RolesAllowed}. */
    public static final class Names {
        public static final String PARTICIPANT = "PARTICIPANT";
        public static final String EXTERNAL_TRAINER = "EXTERNAL_TRAINER";
        public static final String CONTENT_AUTHOR = "CONTENT_AUTHOR";
        public static final String EVALUATION_MODERATOR = "EVALUATION_MODERATOR";
        public static final String TRAINER = "TRAINER";
        public static final String PLANNER = "PLANNER";
        public static final String CONFIDANT_COORDINATOR = "CONFIDANT_COORDINATOR";
        public static final String LEADER = "LEADER";
        public static final String ANALYST = "ANALYST";
        public static final String ADMINISTRATOR = "ADMINISTRATOR";

        private Names() {}
    }
}
