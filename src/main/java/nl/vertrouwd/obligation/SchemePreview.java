package nl.vertrouwd.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.vertrouwd.obligation.rules.State;
import org.jspecify.annotations.Nullable;

/**
 * Where everybody would stand on a day with a change of a scheme, beside where they stand without it. Figures only; nothing is stored.
 *
 * @param version of the scheme that was compared
 * @param madeAt when, and so what was known
 * @param before how many people stand where without the change; who the scheme does not apply to is left out
 * @param after the same with the change
 * @param changes from where to where, what becomes worst first
 * @param otherDue how many stand as they did, with another due date
 * @param certified how many confidants are certified, without and with the change; null when the scheme has nothing to do with it
 * @param hidden how many of those who change are shielded from the reader, and so not in the list
 */
public record SchemePreview(
        SchemeChange change,
        LocalDate day,
        long version,
        Instant madeAt,
        LocalDate madeOn,
        Map<State, Integer> before,
        Map<State, Integer> after,
        List<StateChange> changes,
        int otherDue,
        @Nullable Certified certified,
        int hidden) {

    /** How many are certified, and how many stop or begin to be. */
    public record Certified(int before, int after, int lost, int gained) {}

    public SchemePreview {
        before = Map.copyOf(before);
        after = Map.copyOf(after);
        changes = List.copyOf(changes);
    }

    /** How many people stand otherwise. */
    public int changed() {
        return changes.stream().mapToInt(StateChange::people).sum();
    }

    /** How many people the scheme applies to, with the change. */
    public int concerned() {
        return after.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The same people as a group is counted, without the change. */
    public DutyCount countBefore() {
        return count(before);
    }

    /** The same people as a group is counted, with the change. */
    public DutyCount countAfter() {
        return count(after);
    }

    private static DutyCount count(Map<State, Integer> standing) {
        return new DutyCount(
                people(standing, State.EXEMPT) + people(standing, State.VALID) + people(standing, State.EXPIRING),
                people(standing, State.DUE),
                people(standing, State.SUSPENDED),
                people(standing, State.OVERDUE));
    }

    private static int people(Map<State, Integer> standing, State state) {
        return standing.getOrDefault(state, 0);
    }
}
