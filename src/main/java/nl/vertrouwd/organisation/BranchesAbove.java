package nl.vertrouwd.organisation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The branches above units on one day, each worked out once; none when a unit on the way up is not valid that day. */
final class BranchesAbove {

    private final Function<ImportedUnit, @Nullable UnitRow> rowOfThatDay;
    private final Map<ImportedUnit, Optional<String>> known = new HashMap<>();

    BranchesAbove(Function<ImportedUnit, @Nullable UnitRow> rowOfThatDay) {
        this.rowOfThatDay = rowOfThatDay;
    }

    /** The code of the branch; none without a unit. */
    Optional<String> of(@Nullable ImportedUnit unit) {
        if (unit == null) {
            return Optional.empty();
        }
        Optional<String> branch = known.get(unit);
        if (branch == null) {
            branch = workOut(unit);
            known.put(unit, branch);
        }
        return branch;
    }

    private Optional<String> workOut(ImportedUnit unit) {
        UnitRow row = rowOfThatDay.apply(unit);
        if (row == null) {
            return Optional.empty();
        }
        return row.parent() == null ? Optional.of(unit.code) : of(row.parent());
    }
}
