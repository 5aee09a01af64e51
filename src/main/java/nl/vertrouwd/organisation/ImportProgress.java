package nl.vertrouwd.organisation;

/**
 * How far an import is.
 *
 * @param file the file that is being read or written
 * @param done bytes while reading, rows while writing
 * @param total of the whole phase
 */
public record ImportProgress(Phase phase, String file, long done, long total) {

    private static final double SHARE_OF_READING = 0.3;

    /** What is being done. */
    public enum Phase {
        READING,
        WRITING
    }

    /** How much of the whole import is behind, from 0 to 1; reading counts for less than writing. */
    public double fraction() {
        double part = total == 0 ? 0 : Math.min(1.0, (double) done / total);
        return phase == Phase.READING ? part * SHARE_OF_READING : SHARE_OF_READING + part * (1 - SHARE_OF_READING);
    }
}
