package nl.vertrouwd.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SmallGroupsTest {

    @Test
    void aGroupOfFourIsNotToldOfAndOneOfFiveIs() {
        assertThat(SmallGroups.told(Map.of("A", 4, "B", 5), Map.of("A", "", "B", "")))
                .containsExactly("B");
    }

    @Test
    void nobodyIsNoSecret() {
        assertThat(SmallGroups.told(Map.of("A", 3, "A-1", 0), Map.of("A", "", "A-1", "A")))
                .containsExactly("A-1");
    }

    @Test
    void whoLeadsTheWholeCannotBeWorkedOutFromItsParts() {
        Map<String, String> above = Map.of("A", "", "A-1", "A", "A-2", "A");
        assertThat(SmallGroups.told(Map.of("A", 21, "A-1", 12, "A-2", 8), above))
                .as("the one in A itself would be what is left")
                .containsExactlyInAnyOrder("A", "A-1");
        assertThat(SmallGroups.told(Map.of("A", 25, "A-1", 12, "A-2", 8), above))
                .containsExactlyInAnyOrder("A", "A-1", "A-2");
    }

    @Test
    void whatIsBelowSomethingHeldBackIsHeldBackToo() {
        Map<String, String> above = Map.of("A", "", "A-1", "A", "A-2", "A", "A-2-1", "A-2");
        assertThat(SmallGroups.told(Map.of("A", 21, "A-1", 12, "A-2", 8, "A-2-1", 7), above))
                .containsExactlyInAnyOrder("A", "A-1");
    }

    /** Whatever is taken from a unit that is told of, what is left is nobody or five people or more. */
    @Test
    void noDifferenceTellsOfAFew() {
        Random random = new Random(7);
        int told = 0;
        for (int run = 0; run < 400; run++) {
            Map<String, String> above = new HashMap<>();
            Map<String, Integer> here = new HashMap<>();
            List<String> units = new ArrayList<>();
            for (int i = 0; i < 3 + random.nextInt(30); i++) {
                String unit = "U" + i;
                above.put(unit, i == 0 ? "" : units.get(random.nextInt(units.size())));
                here.put(unit, random.nextInt(4) == 0 ? random.nextInt(12) : random.nextInt(2));
                units.add(unit);
            }
            Map<String, Integer> people = new HashMap<>(here);
            for (int i = units.size() - 1; i > 0; i--) {
                people.merge(above.get(units.get(i)), people.get(units.get(i)), Integer::sum);
            }
            Set<String> open = SmallGroups.told(people, above);
            for (String unit : open) {
                int rest = people.get(unit) - nearestToldBelow(unit, units, above, open, people);
                assertThat(SmallGroups.isTold(people.get(unit)) && SmallGroups.isTold(rest))
                        .as("%s of %s, told %s, above %s", unit, people, open, above)
                        .isTrue();
            }
            told += open.size();
        }
        assertThat(told).isGreaterThan(1000);
    }

    private static int nearestToldBelow(
            String unit, List<String> units, Map<String, String> above, Set<String> open, Map<String, Integer> people) {
        int sum = 0;
        for (String other : units) {
            if (unit.equals(above.get(other))) {
                sum += open.contains(other) ? people.get(other) : nearestToldBelow(other, units, above, open, people);
            }
        }
        return sum;
    }
}
