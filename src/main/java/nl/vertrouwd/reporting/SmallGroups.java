package nl.vertrouwd.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Holds figures about few people back from who may have figures only: of a group of one to four nothing is told, and neither can it be
 * worked out by taking the units below from the unit above them.
 */
final class SmallGroups {

    /** Groups of fewer people are not told of. */
    static final int LEAST = 5;

    private final Map<String, Integer> people = new HashMap<>();
    private final Map<String, List<String>> below = new HashMap<>();
    private final Set<String> told = new HashSet<>();

    private SmallGroups() {}

    /** A row of which only the first cell is told. */
    static List<Object> withheld(List<?> row) {
        List<Object> cells = new ArrayList<>(row);
        for (int i = 1; i < cells.size(); i++) {
            cells.set(i, "");
        }
        return cells;
    }

    static boolean isWithheld(List<?> row) {
        return row.get(1).equals("");
    }

    /** Whether a group of this size is told of; nobody is no secret. */
    static boolean isTold(int size) {
        return size == 0 || size >= LEAST;
    }

    /**
     * The units of which figures are told.
     *
     * @param people how many are counted in each unit and below it
     * @param above the unit above each; units above that are not among these are not known
     */
    static Set<String> told(Map<String, Integer> people, Map<String, String> above) {
        SmallGroups groups = new SmallGroups();
        groups.people.putAll(people);
        people.keySet()
                .forEach(unit -> groups.below
                        .computeIfAbsent(Objects.requireNonNullElse(above.get(unit), ""), key -> new ArrayList<>())
                        .add(unit));
        people.keySet().stream()
                .filter(unit -> !people.containsKey(Objects.requireNonNullElse(above.get(unit), "")))
                .filter(unit -> groups.size(unit) >= LEAST)
                .forEach(groups::tell);
        people.keySet().stream().filter(unit -> groups.size(unit) == 0).forEach(groups.told::add);
        return groups.told;
    }

    private void tell(String unit) {
        told.add(unit);
        List<String> candidates = new ArrayList<>(below.getOrDefault(unit, List.of()).stream()
                .filter(each -> size(each) >= LEAST)
                .sorted(Comparator.comparing(this::size).thenComparing(Comparator.naturalOrder()))
                .toList());
        int rest = size(unit) - candidates.stream().mapToInt(this::size).sum();
        while (!isTold(rest) && !candidates.isEmpty()) {
            rest += size(candidates.removeFirst());
        }
        candidates.forEach(this::tell);
    }

    private int size(String unit) {
        return people.getOrDefault(unit, 0);
    }
}
