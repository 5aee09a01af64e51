package nl.vertrouwd.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who is hidden from whom, as conditions for statements: everybody who is shielded on the day that is asked or today, except from
 * themselves and from who is placed today in the part that is shielded, or below it.
 */
@Component
class Shield {

    private static final String ON_DAY =
            "(%1$s.valid_from <= :day AND %1$s.valid_until > :day OR %1$s.valid_from <= :today AND %1$s.valid_until > :today)";

    /** The unit of the viewer and every unit above it, today. */
    private static final String OWN_UNITS =
            """
            SELECT w.ancestor_id FROM placement v
            JOIN unit_path w ON w.descendant_id = v.unit_id AND w.valid_from <= :today AND w.valid_until > :today
            WHERE v.person_id = :viewer AND v.valid_from <= :today AND v.valid_until > :today""";

    private static final String HIDDEN = """
            (%1$s <> :viewer
             AND EXISTS (SELECT 1 FROM shielded_period h WHERE h.person_id = %1$s AND %2$s)
             AND NOT EXISTS (SELECT 1 FROM shielded_period i WHERE i.person_id = %1$s AND %3$s AND i.part_id IN (%4$s)))
            """;

    private static final String HIDDEN_UNIT = """
            (EXISTS (SELECT 1 FROM unit_path c JOIN unit_period s ON s.unit_id = c.ancestor_id AND s.shielded AND %2$s
                     WHERE c.descendant_id = %1$s AND %3$s)
             AND NOT EXISTS (SELECT 1 FROM unit_path d JOIN unit_period t ON t.unit_id = d.ancestor_id AND t.shielded AND %4$s
                     WHERE d.descendant_id = %1$s AND %5$s AND d.ancestor_id IN (%6$s)))
            """;

    private final Clock clock;

    Shield(Clock clock) {
        this.clock = clock;
    }

    /** True of who is hidden from the viewer. */
    static String hides(String person) {
        return HIDDEN.formatted(person, onDay("h"), onDay("i"), OWN_UNITS);
    }

    /** True of who is hidden from anybody outside; a short list to begin with. */
    static String anybody(String person) {
        return "%s IN (SELECT g.person_id FROM shielded_period g WHERE %s)".formatted(person, onDay("g"));
    }

    /** True of a unit that is in a shielded part in which the viewer is not. */
    static String hidesUnit(String unit) {
        return HIDDEN_UNIT.formatted(unit, onDay("s"), onDay("c"), onDay("t"), onDay("d"), OWN_UNITS);
    }

    /** What the conditions need. */
    Map<String, Object> parameters(@Nullable PersonId viewer, LocalDate day) {
        return Map.of(
                "viewer", viewer == null ? new byte[16] : Ids.bytes(viewer.value()),
                "day", day,
                "today", LocalDate.now(clock));
    }

    /** What the conditions need. */
    Map<String, Object> parameters(Actor viewer, LocalDate day) {
        return parameters(viewer.person(), day);
    }

    private static String onDay(String table) {
        return ON_DAY.formatted(table);
    }
}
