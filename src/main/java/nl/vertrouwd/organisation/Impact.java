package nl.vertrouwd.organisation;

import java.util.List;

/**
 * How many people a delivery touches, as of the delivery date. A broken delivery shows here: elsewhere one suspended thousands of accounts.
 *
 * @param employed people in service before the import
 * @param closed of those, who would not be in service after it
 * @param moved of the others, whose branch would become another or none; who has no branch before does not count
 * @param closingLimit how many percent may be closed without asking
 * @param branchLimit how many percent may move without asking
 * @param first whether nothing was ever delivered before; then there is nothing to lose
 * @param branches the same numbers by the branch of before, by code; only of branches that lose somebody
 */
public record Impact(
        int employed,
        int closed,
        int moved,
        int closingLimit,
        int branchLimit,
        boolean first,
        List<OfBranch> branches) {

    public Impact {
        branches = List.copyOf(branches);
    }

    /**
     * What one branch loses.
     *
     * @param branch its code; empty for people without one
     */
    public record OfBranch(String branch, int employed, int closed, int moved) {}

    /** Whether somebody has to say yes first. */
    public boolean isLarge() {
        return closesTooMany() || movesTooMany();
    }

    public boolean closesTooMany() {
        return !first && exceeds(closed, closingLimit);
    }

    public boolean movesTooMany() {
        return !first && exceeds(moved, branchLimit);
    }

    private boolean exceeds(int people, int percent) {
        return people * 100L > (long) percent * employed;
    }
}
