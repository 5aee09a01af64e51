package nl.vertrouwd.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

    private static final List<String> DAYS = List.of(":day", ":today");

    private static final String HIDDEN_ON = """
            (h.valid_from <= %2$s AND h.valid_until > %2$s
             AND NOT EXISTS (SELECT 1 FROM shielded_period i WHERE i.person_id = %1$s
                             AND i.valid_from <= %2$s AND i.valid_until > %2$s AND i.part_id IN (%3$s)))
            """;

    private final Clock clock;

    Shield(Clock clock) {
        this.clock = clock;
    }

    /** True of who is hidden from the viewer. */
    static String hides(String person) {
        return "(%1$s <> :viewer AND EXISTS (SELECT 1 FROM shielded_period h WHERE h.person_id = %1$s AND (%2$s)))"
                .formatted(person, onEitherDay(HIDDEN_ON, person));
    }

    /** True of who is hidden from anybody outside; a short list to begin with. */
    static String anybody(String person) {
        return """
               %s IN (SELECT g.person_id FROM shielded_period g
                      WHERE g.valid_from <= :day AND g.valid_until > :day OR g.valid_from <= :today AND g.valid_until > :today)
               """.formatted(person);
    }

    /** What the conditions need. */
    Map<String, Object> parameters(@Nullable PersonId viewer, LocalDate day) {
        return Map.of(
                "viewer",
                viewer == null ? new byte[16] : Ids.bytes(viewer.value()),
                "day",
                day,
                "today",
                LocalDate.now(clock));
    }

    /** What the conditions need. */
    Map<String, Object> parameters(Actor viewer, LocalDate day) {
        return parameters(viewer.person(), day);
    }

    private static String onEitherDay(String condition, String column) {
        return DAYS.stream()
                .map(day -> condition.formatted(column, day, UnitShield.OWN_UNITS))
                .collect(Collectors.joining(" OR "));
    }
}
