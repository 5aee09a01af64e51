package nl.vertrouwd.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;

/**
 * The periods of many people at once, for modules that reckon with all of them: employed, leading, suspended. Knows no roles and is not
 * for screens. Without people given it tells of everybody; a fixed number of statements either way.
 */
@Service
public class ServicePeriods {

    private static final int PAIRS_AT_ONCE = 500;

    private final ImportQueries streaming;
    private final JdbcTemplate database;

    ServicePeriods(ImportQueries streaming, JdbcTemplate database) {
        this.streaming = streaming;
        this.database = database;
    }

    /** When each works here; who was announced and never came is left out. */
    public void employed(@Nullable Collection<PersonId> people, BiConsumer<PersonId, DateRange> reader) {
        each("SELECT id, employed_from, employed_until FROM person WHERE NOT withdrawn", "id", people, reader);
    }

    /** When each is placed as the one who leads a unit, in no order. */
    public void leading(@Nullable Collection<PersonId> people, BiConsumer<PersonId, DateRange> reader) {
        each("SELECT person_id, valid_from, valid_until FROM placement WHERE leads_unit", "person_id", people, reader);
    }

    /** When the clock of each stands still, in no order; the reason is not told. */
    public void suspended(@Nullable Collection<PersonId> people, BiConsumer<PersonId, DateRange> reader) {
        each(
                "SELECT person_id, valid_from, valid_until FROM suspension WHERE withdrawn_at IS NULL",
                "person_id",
                people,
                reader);
    }

    /** Told of what networks are counted by. */
    public interface TraitReader {

        /** @param sex and {@code rankGroup} null when not disclosed */
        void person(PersonId person, String number, @Nullable Sex sex, @Nullable RankGroup rankGroup);
    }

    /** The number, sex and rank group of everybody as the latest delivery has it, in no order; one statement. */
    public void traits(TraitReader reader) {
        streaming.each(
                "SELECT id, personnel_number, sex, rank_group FROM person WHERE NOT withdrawn",
                row -> reader.person(
                        person(row), row.getString(2), sex(row.getString(3)), rankGroup(row.getString(4))));
    }

    private static @Nullable Sex sex(@Nullable String stored) {
        return stored == null ? null : Sex.valueOf(stored);
    }

    private static @Nullable RankGroup rankGroup(@Nullable String stored) {
        return stored == null ? null : RankGroup.valueOf(stored);
    }

    /** Someone on some day. */
    public record PersonDay(PersonId person, LocalDate day) {}

    /** The code of the branch in which each was placed on that day, in the tree of that day; who was in none is left out. */
    public Map<PersonDay, String> branches(Collection<PersonDay> days) {
        Map<PersonDay, String> branches = new HashMap<>();
        List<PersonDay> all = List.copyOf(days);
        for (int start = 0; start < all.size(); start += PAIRS_AT_ONCE) {
            branches(all.subList(start, Math.min(start + PAIRS_AT_ONCE, all.size())), branches);
        }
        return branches;
    }

    private void branches(List<PersonDay> days, Map<PersonDay, String> branches) {
        String rows = String.join(", ", Collections.nCopies(days.size(), "ROW(?, CAST(? AS DATE))"));
        List<Object> parameters = new ArrayList<>(days.size() * 2);
        days.forEach(day -> {
            parameters.add(Ids.bytes(day.person().value()));
            parameters.add(day.day());
        });
        database.query(
                """
                SELECT STRAIGHT_JOIN w.person_id, w.day, root.code FROM (VALUES %s) w (person_id, day)
                JOIN placement p ON p.person_id = w.person_id AND p.valid_from <= w.day AND p.valid_until > w.day
                JOIN unit_path c ON c.descendant_id = p.unit_id AND c.valid_from <= w.day AND c.valid_until > w.day
                JOIN unit_period top ON top.unit_id = c.ancestor_id AND top.parent_id IS NULL
                  AND top.valid_from <= w.day AND top.valid_until > w.day
                JOIN unit root ON root.id = top.unit_id
                """.formatted(rows),
                row -> {
                    branches.put(new PersonDay(person(row), row.getObject(2, LocalDate.class)), row.getString(3));
                },
                parameters.toArray());
    }

    private void each(
            String sql, String key, @Nullable Collection<PersonId> people, BiConsumer<PersonId, DateRange> reader) {
        if (people == null) {
            streaming.each(sql, row -> reader.accept(person(row), period(row)));
        } else if (!people.isEmpty()) {
            String marks = String.join(", ", Collections.nCopies(people.size(), "?"));
            Object[] ids =
                    people.stream().map(person -> Ids.bytes(person.value())).toArray();
            database.query(
                    sql + " AND " + key + " IN (" + marks + ")",
                    row -> {
                        reader.accept(person(row), period(row));
                    },
                    ids);
        }
    }

    private static PersonId person(ResultSet row) throws SQLException {
        return new PersonId(Ids.of(row.getBytes(1)));
    }

    private static DateRange period(ResultSet row) throws SQLException {
        return new DateRange(row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class));
    }
}
