package nl.vertrouwd.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.Ids;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitPathsTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final int DAYS = 60;

    private final Map<String, ImportedUnit> units = new HashMap<>();

    @Test
    void aUnitIsInItsOwnChainAsLongAsItIsThere() {
        period("A", null, 0, 10);
        period("A", null, 20, 30);
        assertThat(chain("A")).containsExactly("A 0 [0,10)", "A 0 [20,30)");
    }

    @Test
    void aNewNameOrAnotherPeriodThatFollowsAtOnceBreaksNothing() {
        period("A", null, 0, 60);
        period("B", "A", 0, 10);
        period("B", "A", 10, 25);
        assertThat(chain("B")).containsExactly("B 0 [0,25)", "A 1 [0,25)");
    }

    @Test
    void aUnitThatMovesTakesAlongWhatIsBelowIt() {
        period("A", null, 0, 60);
        period("B", null, 0, 60);
        period("C", "A", 0, 30);
        period("C", "B", 30, 60);
        period("D", "C", 5, 60);
        assertThat(chain("D")).containsExactlyInAnyOrder("D 0 [5,60)", "C 1 [5,60)", "A 2 [5,30)", "B 2 [30,60)");
    }

    @Test
    void anotherDistanceIsAnotherRow() {
        period("A", null, 0, 60);
        period("B", "A", 0, 60);
        period("C", "A", 0, 10);
        period("C", "B", 10, 60);
        assertThat(chain("C")).containsExactlyInAnyOrder("C 0 [0,60)", "A 1 [0,10)", "B 1 [10,60)", "A 2 [10,60)");
    }

    @Test
    void aChainEndsBelowAUnitThatIsNotThereThatDay() {
        period("A", null, 0, 60);
        period("B", "A", 0, 10);
        period("B", "A", 20, 60);
        period("C", "B", 0, 60);
        assertThat(chain("C"))
                .containsExactlyInAnyOrder("C 0 [0,60)", "B 1 [0,10)", "A 2 [0,10)", "B 1 [20,60)", "A 2 [20,60)");
    }

    @Test
    void twoUnitsMayChangePlaces() {
        period("A", null, 0, 30);
        period("B", "A", 0, 30);
        period("A", "B", 30, 60);
        period("B", null, 30, 60);
        assertThat(chain("A")).containsExactlyInAnyOrder("A 0 [0,60)", "B 1 [30,60)");
        assertThat(chain("B")).containsExactlyInAnyOrder("B 0 [0,60)", "A 1 [0,30)");
    }

    @Test
    void aCircleIsRefusedAndNotWalkedForEver() {
        period("A", "B", 0, 60);
        period("B", "A", 0, 60);
        assertThatThrownBy(() -> UnitPaths.of(unit("A"))).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void everyDayIsAsAWalkOnThatDayFindsIt(int seed) {
        int[][] parentOn = tree(new Random(seed), 14);
        Set<String> walked = new HashSet<>();
        for (int unit = 0; unit < parentOn.length; unit++) {
            for (int day = 0; day < DAYS; day++) {
                int distance = 0;
                for (int above = unit; above >= 0 && parentOn[above][day] > GONE; above = parentOn[above][day]) {
                    walked.add(above + " " + unit + " " + distance++ + " " + day);
                }
            }
        }
        Set<String> computed = new HashSet<>();
        int rows = 0;
        for (int unit = 0; unit < parentOn.length; unit++) {
            List<UnitPath> paths = UnitPaths.of(unit("U" + unit));
            rows += paths.size();
            for (UnitPath path : paths) {
                assertThat(path.descendant()).isEqualTo(unit("U" + unit).id);
                days(path.period())
                        .forEach(day -> assertThat(computed.add(code(path.ancestor())
                                                .substring(1) + " "
                                        + code(path.descendant()).substring(1) + " " + path.distance() + " " + day))
                                .as("a day in two rows")
                                .isTrue());
            }
            assertThat(paths).noneMatch(path -> paths.stream().anyMatch(next -> goesOn(path, next)));
        }
        assertThat(computed).isEqualTo(walked);
        assertThat(rows).as("something happened in this tree").isGreaterThan(parentOn.length * 2);
    }

    private static final int GONE = -2;
    private static final int TOP = -1;

    /** What is above each unit on each day; units come, go, come back and move, under units that may not be there. */
    private int[][] tree(Random random, int size) {
        int[][] parentOn = new int[size][DAYS];
        for (int[] days : parentOn) {
            java.util.Arrays.fill(days, GONE);
        }
        for (int unit = 0; unit < size; unit++) {
            int day = random.nextInt(6);
            while (day < DAYS) {
                int until = Math.min(DAYS, day + 1 + random.nextInt(25));
                int above = random.nextInt(4) == 0 ? TOP : random.nextInt(size);
                if (above != unit && !makesCircle(parentOn, unit, above, day, until)) {
                    java.util.Arrays.fill(parentOn[unit], day, until, above);
                    period("U" + unit, above == TOP ? null : "U" + above, day, until);
                }
                day = until + (random.nextInt(3) == 0 ? random.nextInt(8) : 0);
            }
        }
        return parentOn;
    }

    private static boolean makesCircle(int[][] parentOn, int unit, int above, int from, int until) {
        for (int day = from; day < until; day++) {
            for (int up = above; up >= 0; up = parentOn[up][day]) {
                if (up == unit) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean goesOn(UnitPath path, UnitPath next) {
        return next.ancestor().equals(path.ancestor())
                && next.distance() == path.distance()
                && next.period().from().equals(path.period().until());
    }

    private void period(String code, @Nullable String above, int from, int until) {
        ImportedUnit parent = above == null ? null : unit(above);
        DateRange period = new DateRange(FIRST.plusDays(from), FIRST.plusDays(until));
        UnitRow row = new UnitRow(0, unit(code), parent, code, false, period);
        unit(code).after.put(period.from(), row);
    }

    private ImportedUnit unit(String code) {
        return units.computeIfAbsent(code, unknown -> {
            ImportedUnit unit = new ImportedUnit(unknown, Ids.next(), true);
            unit.after = new TreeMap<>();
            return unit;
        });
    }

    private List<String> chain(String code) {
        return UnitPaths.of(unit(code)).stream()
                .map(path -> code(path.ancestor()) + " " + path.distance() + " ["
                        + day(path.period().from()) + "," + day(path.period().until()) + ")")
                .toList();
    }

    private String code(UUID id) {
        return units.values().stream()
                .filter(unit -> unit.id.equals(id))
                .findFirst()
                .orElseThrow()
                .code;
    }

    private static List<Long> days(DateRange period) {
        List<Long> days = new ArrayList<>();
        for (LocalDate day = period.from(); day.isBefore(period.until()); day = day.plusDays(1)) {
            days.add(day(day));
        }
        return days;
    }

    private static long day(LocalDate date) {
        return FIRST.until(date, java.time.temporal.ChronoUnit.DAYS);
    }
}
