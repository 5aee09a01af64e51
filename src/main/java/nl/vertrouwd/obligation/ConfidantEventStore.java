package nl.vertrouwd.obligation;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.obligation.rules.ConfidantEvent;
import nl.vertrouwd.obligation.rules.EventKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The stored events of the path of confidants. */
@Component
class ConfidantEventStore {

    private final JdbcTemplate database;

    ConfidantEventStore(JdbcTemplate database) {
        this.database = new JdbcTemplate(Objects.requireNonNull(database.getDataSource()));
        this.database.setFetchSize(Integer.MIN_VALUE);
    }

    /** The events of these people, or of everybody, that stand; one statement, in no order. */
    void each(@Nullable Collection<PersonId> people, BiConsumer<PersonId, ConfidantEvent> reader) {
        if (people != null && people.isEmpty()) {
            return;
        }
        String among = people == null
                ? ""
                : " AND person_id IN (" + String.join(", ", Collections.nCopies(people.size(), "?")) + ")";
        Object[] ids = people == null
                ? new Object[0]
                : people.stream().map(person -> Ids.bytes(person.value())).toArray();
        database.query(
                "SELECT person_id, date, event, network FROM confidant_event WHERE withdrawn_at IS NULL" + among,
                row -> {
                    reader.accept(
                            new PersonId(Ids.of(row.getBytes(1))),
                            new ConfidantEvent(
                                    row.getObject(2, java.time.LocalDate.class),
                                    EventKind.valueOf(row.getString(3)),
                                    row.getString(4)));
                },
                ids);
    }

    /** Who was ever on the path in one of these networks; one statement. */
    Set<PersonId> everIn(Collection<String> networks) {
        return ever("", networks);
    }

    /** Who was ever appointed in one of these networks; one statement. */
    Set<PersonId> everAppointedIn(Collection<String> networks) {
        return ever(" AND event = 'APPOINTED'", networks);
    }

    private Set<PersonId> ever(String condition, Collection<String> networks) {
        Set<PersonId> people = new HashSet<>();
        if (!networks.isEmpty()) {
            String marks = String.join(", ", Collections.nCopies(networks.size(), "?"));
            database.query(
                    "SELECT DISTINCT person_id FROM confidant_event WHERE withdrawn_at IS NULL" + condition
                            + " AND network IN (" + marks + ")",
                    row -> {
                        people.add(new PersonId(Ids.of(row.getBytes(1))));
                    },
                    networks.toArray());
        }
        return people;
    }
}
