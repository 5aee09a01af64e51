package nl.vertrouwd.organisation;

/** Why the clock of somebody's duties stands still; only they themselves and who approved it may know. */
public enum SuspensionReason {
    DEPLOYMENT,
    ILLNESS,
    PARENTAL,
    OTHER
}
