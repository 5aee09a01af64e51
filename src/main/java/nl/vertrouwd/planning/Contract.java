package nl.vertrouwd.planning;

/**
 * What an external party gives in a year.
 *
 * @param hours agreed; 0 when nothing is agreed
 * @param minutes planned or given until now
 */
public record Contract(String party, int year, int hours, long minutes) {

    private static final int MINUTES = 60;

    /** Hours that are planned or given, rounded up. */
    public long usedHours() {
        return Math.ceilDiv(minutes, (long) MINUTES);
    }

    /** Whether hours were agreed and more than these are planned. */
    public boolean exceeded() {
        return hours > 0 && minutes > (long) hours * MINUTES;
    }

    Contract plus(long more) {
        return new Contract(party, year, hours, minutes + more);
    }
}
