package nl.vertrouwd.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What happened to a unit, worked out from its periods and from where its people came from and went to: the files do not say what
 * became of a unit, but when it ends, the people say so. Fewer than three people say nothing.
 */
@Component
class UnitHistory {

    private static final int PEOPLE_THAT_TELL = 3;

    private static final String PERIODS = """
            SELECT p.valid_from, p.valid_until, p.name, p.parent_id, a.code AS above_code, f.name AS above_first, l.name AS above_last,
                   %s AS hidden, %s AS above_hidden
            FROM unit_period p
            LEFT JOIN unit a ON a.id = p.parent_id
            LEFT JOIN unit_period f ON f.unit_id = p.parent_id AND f.valid_from <= p.valid_from AND f.valid_until > p.valid_from
            LEFT JOIN unit_period l ON l.unit_id = p.parent_id AND l.valid_from < p.valid_until AND l.valid_until >= p.valid_until
            WHERE p.unit_id = :unit ORDER BY p.valid_from
            """.formatted(
                    UnitShield.hides("p.unit_id", "p.valid_from"), UnitShield.hides("p.parent_id", "p.valid_from"));

    /** On a day on which the one unit ended or the other began. */
    private static final String MOVES = """
            SELECT y.valid_from AS day, u.code, n.name, COUNT(*) AS people, %3$s AS hidden
            FROM placement x
            JOIN placement y ON y.person_id = x.person_id AND y.valid_from = x.valid_until AND y.unit_id <> x.unit_id
            JOIN unit u ON u.id = %2$s.unit_id
            JOIN unit_period n ON n.unit_id = u.id AND n.valid_from <= %4$s AND n.valid_until > %4$s
            WHERE %1$s.unit_id = :unit
              AND (EXISTS (SELECT 1 FROM unit_path e WHERE e.ancestor_id = x.unit_id AND e.descendant_id = x.unit_id
                             AND e.valid_until = x.valid_until)
                OR EXISTS (SELECT 1 FROM unit_path b WHERE b.ancestor_id = y.unit_id AND b.descendant_id = y.unit_id
                             AND b.valid_from = y.valid_from))
            GROUP BY y.valid_from, u.id, n.name HAVING COUNT(*) >= :enough ORDER BY y.valid_from, COUNT(*) DESC, u.code
            """;

    private static final String WENT =
            MOVES.formatted("x", "y", UnitShield.hides("u.id", "y.valid_from"), "y.valid_from");
    private static final String CAME = MOVES.formatted(
            "y", "x", UnitShield.hides("u.id", "(y.valid_from - INTERVAL 1 DAY)"), "(y.valid_from - INTERVAL 1 DAY)");

    private final JdbcClient database;

    UnitHistory(JdbcClient database) {
        this.database = database;
    }

    private record Period(
            DateRange range,
            String name,
            boolean hidden,
            @Nullable UUID above,
            @Nullable NamedUnit aboveAtFirst,
            @Nullable NamedUnit aboveAtLast) {}

    /** What the reader may know of it, oldest first; three statements. */
    List<UnitEvent> of(UnitId unit, UnitReader reader) {
        List<UnitEvent> events = new ArrayList<>();
        List<Period> periods = database.sql(PERIODS)
                .params(reader.parameters())
                .param("unit", Ids.bytes(unit.value()))
                .query((row, number) -> period(row, reader))
                .list();
        Period before = null;
        for (Period period : periods) {
            happened(before, period, events);
            before = period;
        }
        if (before != null) {
            ended(before, events);
        }
        if (periods.stream().noneMatch(Period::hidden)) {
            moves(CAME, unit, reader)
                    .forEach(move -> events.add(new UnitEvent.CameFrom(move.day(), move.unit(), move.people())));
            moves(WENT, unit, reader)
                    .forEach(move -> events.add(new UnitEvent.WentTo(move.day(), move.unit(), move.people())));
        }
        events.sort(Comparator.comparing(UnitEvent::date));
        return events;
    }

    private static void happened(@Nullable Period before, Period now, List<UnitEvent> events) {
        LocalDate day = now.range().from();
        boolean again = before != null && before.range().until().isBefore(day);
        boolean goesOn = before != null && !again && !before.hidden();
        if (before != null && again) {
            ended(before, events);
        }
        if (now.hidden()) {
            if (before == null || again || !before.hidden()) {
                events.add(new UnitEvent.Shielded(day));
            }
        } else if (before != null && goesOn) {
            changed(before, now, events);
        } else {
            events.add(new UnitEvent.Began(day, now.name(), now.aboveAtFirst(), again));
        }
    }

    private static void changed(Period before, Period now, List<UnitEvent> events) {
        LocalDate day = now.range().from();
        if (!Objects.equals(before.above(), now.above())) {
            events.add(new UnitEvent.Moved(day, before.aboveAtLast(), now.aboveAtFirst()));
        }
        if (!before.name().equals(now.name())) {
            events.add(new UnitEvent.Renamed(day, before.name(), now.name()));
        }
    }

    private static void ended(Period last, List<UnitEvent> events) {
        if (!last.range().isOpen()) {
            events.add(new UnitEvent.Ended(last.range().until(), last.hidden() ? "" : last.name()));
        }
    }

    private record Move(LocalDate day, NamedUnit unit, int people) {}

    private List<Move> moves(String sql, UnitId unit, UnitReader reader) {
        return database.sql(sql)
                .params(reader.parameters())
                .param("unit", Ids.bytes(unit.value()))
                .param("enough", PEOPLE_THAT_TELL)
                .query((row, number) -> new Move(
                        row.getObject("day", LocalDate.class),
                        reader.named(row.getString("code"), row.getString("name"), row.getBoolean("hidden")),
                        row.getInt("people")))
                .list();
    }

    private static Period period(ResultSet row, UnitReader reader) throws SQLException {
        byte[] above = row.getBytes("parent_id");
        String code = row.getString("above_code");
        boolean hidden = row.getBoolean("above_hidden");
        String first = row.getString("above_first");
        String last = row.getString("above_last");
        return new Period(
                new DateRange(
                        row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class)),
                row.getString("name"),
                row.getBoolean("hidden"),
                above == null ? null : Ids.of(above),
                above == null ? null : reader.named(code, first, hidden),
                above == null ? null : reader.named(code, last == null ? first : last, hidden));
    }
}
