package nl.vertrouwd.obligation;

/**
 * How many people of a group stand where with a scheme (rules.md §3). Who it does not apply to is in none of these.
 *
 * @param done exempt, valid or expiring
 * @param onTrack not done yet, in time
 */
public record DutyCount(int done, int onTrack, int suspended, int overdue) {

    /** Nobody. */
    public static final DutyCount NONE = new DutyCount(0, 0, 0, 0);

    DutyCount plus(DutyCount other) {
        return new DutyCount(
                done + other.done, onTrack + other.onTrack, suspended + other.suspended, overdue + other.overdue);
    }

    /** Those who count: suspended people do not. */
    public int counted() {
        return done + onTrack + overdue;
    }

    /** The part that is done or in time, 0 to 1; 1 when nobody counts. */
    public double inOrder() {
        return counted() == 0 ? 1 : (double) (done + onTrack) / counted();
    }

    /** The part that is done, 0 to 1; 1 when nobody counts. */
    public double trained() {
        return counted() == 0 ? 1 : (double) done / counted();
    }
}
