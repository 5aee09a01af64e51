package nl.vertrouwd.obligation;

/** How many people are too late, and of how many others something soon ends; without who they are. */
public record DutyTotals(int overdue, int expiring) {

    /** Nobody. */
    public static final DutyTotals NONE = new DutyTotals(0, 0);

    /** Whether there is anything to say. */
    public boolean isEmpty() {
        return overdue == 0 && expiring == 0;
    }

    DutyTotals with(boolean late) {
        return late ? new DutyTotals(overdue + 1, expiring) : new DutyTotals(overdue, expiring + 1);
    }
}
