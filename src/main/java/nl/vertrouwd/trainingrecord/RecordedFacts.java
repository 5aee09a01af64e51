package nl.vertrouwd.trainingrecord;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;

/**
 * Completions and exemptions of many people at once, for modules that reckon with all of them. Knows no roles and is not for screens.
 * Without people given it tells of everybody; one statement each either way.
 */
@Service
public class RecordedFacts {

    private final JdbcTemplate database;

    RecordedFacts(JdbcTemplate database) {
        JdbcTemplate streaming = new JdbcTemplate(java.util.Objects.requireNonNull(database.getDataSource()));
        streaming.setFetchSize(Integer.MIN_VALUE);
        this.database = streaming;
    }

    /** Told of every completion that stands. */
    public interface CompletionReader {

        void completed(PersonId person, String course, LocalDate day);
    }

    /**
     * Told of every exemption that stands.
     */
    public interface ExemptionReader {

        /** @param person null for that of a whole network; then {@code network} is not */
        void exempted(
                @Nullable PersonId person,
                @Nullable String network,
                String scheme,
                String requirement,
                DateRange period);
    }

    /** The completions of these courses, in no order. */
    public void completions(@Nullable Collection<PersonId> people, Set<String> courses, CompletionReader reader) {
        if (courses.isEmpty() || (people != null && people.isEmpty())) {
            return;
        }
        String sql = "SELECT c.person_id, k.code, c.completed_on FROM completion c JOIN course k ON k.id = c.course_id"
                + " WHERE c.withdrawn_at IS NULL AND k.code IN (" + marks(courses.size()) + ")";
        List<Object> parameters = new java.util.ArrayList<>(courses);
        if (people != null) {
            sql += " AND c.person_id IN (" + marks(people.size()) + ")";
            people.forEach(person -> parameters.add(Ids.bytes(person.value())));
        }
        database.query(
                sql,
                row -> {
                    reader.completed(
                            new PersonId(Ids.of(row.getBytes(1))), row.getString(2), row.getObject(3, LocalDate.class));
                },
                parameters.toArray());
    }

    /** The exemptions of these people and of every network, in no order. */
    public void exemptions(@Nullable Collection<PersonId> people, ExemptionReader reader) {
        String sql = "SELECT person_id, network, scheme, requirement, valid_from, valid_until FROM exemption"
                + " WHERE withdrawn_at IS NULL";
        Object[] parameters = {};
        if (people != null) {
            sql += " AND (person_id IS NULL"
                    + (people.isEmpty() ? "" : " OR person_id IN (" + marks(people.size()) + ")") + ")";
            parameters =
                    people.stream().map(person -> Ids.bytes(person.value())).toArray();
        }
        database.query(
                sql,
                row -> {
                    byte[] person = row.getBytes(1);
                    reader.exempted(
                            person == null ? null : new PersonId(Ids.of(person)),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            new DateRange(row.getObject(5, LocalDate.class), row.getObject(6, LocalDate.class)));
                },
                parameters);
    }

    /** The requirements of a scheme that somebody or a network is, was or will be exempt from. */
    public Set<String> exempted(String scheme) {
        return Set.copyOf(database.queryForList(
                "SELECT DISTINCT requirement FROM exemption WHERE scheme = ? AND withdrawn_at IS NULL",
                String.class,
                scheme));
    }

    private static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }
}
