package nl.vertrouwd.access;

/** What became of an attempt to change a setting. */
public sealed interface SettingResult {

    /** It holds from now on. */
    record Changed() implements SettingResult {}

    /** It must be from the lowest up to and including the highest. */
    record OutOfBounds(int lowest, int highest) implements SettingResult {}

    /** Somebody else changed it since it was shown; nothing was stored. */
    record ChangedMeanwhile() implements SettingResult {}
}
