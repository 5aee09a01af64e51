package nl.vertrouwd.access;

/** What someone comes to do; an account has any number of them. The names are the authorities that views declare. */
public enum Role {
    PARTICIPANT,
    EXTERNAL_TRAINER,
    CONTENT_AUTHOR,
    EVALUATION_MODERATOR,
    TRAINER,
    PLANNER,
    CONFIDANT_COORDINATOR,
    LEADER,
    ANALYST,
    ADMINISTRATOR;

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
