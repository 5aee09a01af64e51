package nl.vertrouwd.obligation;

/** How many people are too late, and of how many something soon ends; without who they are. */
public record DutyTotals(int overdue, int expiring) {

    /** Whether there is anything to say. */
    public boolean isEmpty() {
        return overdue == 0 && expiring == 0;
    }
}
