package nl.vertrouwd.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.Scope;
import nl.vertrouwd.organisation.UnitsInReach;
import org.springframework.stereotype.Component;

/**
 * Leaves of figures those of the part for which somebody holds a role. Analysts know nobody, so figures about few people are held back from
 * them; the others may know of each of these people what is counted.
 */
@Component
class RowsOfFigures {

    private static final int BRANCH = 1;
    private static final Map<String, Integer> COUNTED_IN = Map.of("network", 2, "refresher", 1);

    private final UnitsInReach units;

    RowsOfFigures(UnitsInReach units) {
        this.units = units;
    }

    /** Of a row per unit. */
    CutRows ofUnits(Actor by, LocalDate day, boolean lineMayKnow, List<List<?>> rows) {
        Set<String> whole = new HashSet<>(units.of(by, Role.ADMINISTRATOR, day).keySet());
        if (lineMayKnow) {
            whole.addAll(units.of(by, Role.LEADER, day).keySet());
        }
        Map<String, String> analysed = units.of(by, Role.ANALYST, day);
        Map<String, Integer> people = new HashMap<>();
        rows.stream()
                .filter(row -> analysed.containsKey(code(row)))
                .forEach(row -> people.put(code(row), sum(row, row.size() - 1)));
        Set<String> told = SmallGroups.told(people, analysed);
        List<List<?>> kept = new ArrayList<>();
        for (List<?> row : rows) {
            if (whole.contains(code(row)) || analysed.containsKey(code(row))) {
                kept.add(whole.contains(code(row)) || told.contains(code(row)) ? row : SmallGroups.withheld(row));
            }
        }
        return CutRows.ofFigures(kept);
    }

    /** Of a row per network. */
    CutRows ofNetworks(Actor by, ExportChoice choice, List<List<?>> rows) {
        boolean administers = by.hasEverywhere(Role.ADMINISTRATOR);
        boolean analysesAll = by.hasEverywhere(Role.ANALYST);
        Set<Scope> coordinated = by.grants().scopes(Role.CONFIDANT_COORDINATOR);
        Map<String, String> analysed = units.of(by, Role.ANALYST, choice.asOf());
        int counted = COUNTED_IN.getOrDefault(choice.name(), 1);
        List<List<?>> kept = new ArrayList<>();
        for (List<?> row : rows) {
            if (administers || coordinated.contains(new Scope.Network(code(row)))) {
                kept.add(row);
            } else if (analysesAll || "".equals(analysed.get(code(row)))) {
                kept.add(SmallGroups.isTold(sum(row, counted)) ? row : SmallGroups.withheld(row));
            }
        }
        return CutRows.ofFigures(kept);
    }

    /**
     * Of a row per course or kind and branch, the branch in the second column. What concerns all of Defence is for who has the role for all
     * of it. Only how many took part says something of people.
     *
     * @param heads whether the last column counts heads without names, which is kept back from nobody
     */
    CutRows ofCourses(Actor by, LocalDate day, boolean heads, List<List<?>> rows) {
        boolean all = by.hasEverywhere(Role.ADMINISTRATOR) || by.hasEverywhere(Role.PLANNER);
        boolean analysesAll = by.hasEverywhere(Role.ANALYST);
        Set<String> planned = all ? Set.of() : units.of(by, Role.PLANNER, day).keySet();
        Set<String> analysed =
                analysesAll ? Set.of() : units.of(by, Role.ANALYST, day).keySet();
        List<List<?>> kept = new ArrayList<>();
        int withheld = 0;
        for (List<?> row : rows) {
            String branch = row.get(BRANCH).toString();
            if (all || planned.contains(branch)) {
                kept.add(row);
            } else if (analysesAll || analysed.contains(branch)) {
                boolean told = heads || SmallGroups.isTold(((Number) row.getLast()).intValue());
                kept.add(told ? row : withoutLast(row));
                withheld += told ? 0 : 1;
            }
        }
        return new CutRows(kept, List.of(), withheld);
    }

    private static List<Object> withoutLast(List<?> row) {
        List<Object> cells = new ArrayList<>(row.subList(0, row.size() - 1));
        cells.add("");
        return cells;
    }

    private static String code(List<?> row) {
        return row.getFirst().toString();
    }

    /** Of so many figures behind the code. */
    private static int sum(List<?> row, int figures) {
        return row.subList(1, 1 + figures).stream()
                .mapToInt(cell -> ((Number) cell).intValue())
                .sum();
    }
}
