package nl.vertrouwd.planning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.vertrouwd.base.AboutPerson;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.organisation.Leaver;
import nl.vertrouwd.organisation.Leavers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Which sessions were given by people who are being erased; for the erasing only. */
@Service
public class TrainersOfThePast {

    private final JdbcClient jdbc;

    TrainersOfThePast(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What one trainer gave.
     *
     * @param names what they were called among the trainers, and in the personnel file
     */
    public record Given(Set<String> names, List<UUID> sessions) implements AboutPerson {}

    /** Of those who were trainers; two statements. */
    public List<Given> of(Leavers leavers) {
        Map<UUID, Given> found = new LinkedHashMap<>();
        leavers.ifPeople(ids -> read("person_id", ids, found));
        leavers.ifAccounts(ids -> read("account_id", ids, found));
        leavers.all().forEach(leaver -> addName(leaver, found));
        return new ArrayList<>(found.values());
    }

    private void read(String column, List<byte[]> ids, Map<UUID, Given> found) {
        jdbc.sql("SELECT t." + column + " AS who, t.name, g.session_id FROM trainer t"
                        + " JOIN session_trainer g ON g.trainer_id = t.id WHERE t." + column + " IN (:ids)")
                .param("ids", ids)
                .query(row -> {
                    Given given = found.computeIfAbsent(
                            Ids.of(row.getBytes("who")), who -> new Given(new TreeSet<>(), new ArrayList<>()));
                    given.names().add(row.getString("name"));
                    given.sessions().add(Ids.of(row.getBytes("session_id")));
                });
    }

    private static void addName(Leaver leaver, Map<UUID, Given> found) {
        UUID who = leaver.person() != null
                ? leaver.person().value()
                : Objects.requireNonNull(leaver.account()).value();
        Given given = found.get(who);
        if (given != null) {
            given.names().add(leaver.name());
        }
    }
}
