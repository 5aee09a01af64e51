package nl.vertrouwd.planning;

/** What an activity is. The names are those of the exchange format. */
public enum ActivityKind {
    WORKSHOP,
    PRESENTATION,
    GUEST_LESSON,
    ONBOARDING,
    TEAM_TRAINING,
    ADVICE
}
