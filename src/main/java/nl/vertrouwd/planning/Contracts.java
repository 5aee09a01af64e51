package nl.vertrouwd.planning;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.AuditSubject;
import nl.vertrouwd.access.AuditTrail;
import nl.vertrouwd.base.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many hours external parties have agreed to give in a year, and what is planned of them; for planners. */
@Service
public class Contracts {

    private static final int MOST_HOURS = 20_000;

    /** Of whole sessions that are not cancelled, by the length of their day-parts. */
    private static final String USED = """
            SELECT t.party, YEAR(d.date) AS year, SUM(TIMESTAMPDIFF(MINUTE, b.starts_at, b.ends_at)) AS minutes
            FROM trainer t
            JOIN booking b ON b.resource_id = t.id AND b.kind <> 'PARTICIPANT'
            JOIN day_part d ON d.id = b.day_part_id
            WHERE t.party IN (:parties) AND d.date >= :from AND d.date < :until AND b.session_id <> :without
            GROUP BY t.party, YEAR(d.date)
            """;

    private final JdbcClient jdbc;
    private final AuditTrail audit;

    Contracts(JdbcClient jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** Of every party that has trainers in use or hours in this year, by name; at most three statements. */
    @Transactional(readOnly = true)
    public List<Contract> of(int year, Actor by) {
        Planners.require(by);
        List<String> parties = jdbc.sql(
                        "SELECT party FROM trainer WHERE party <> '' AND active UNION SELECT party FROM contract WHERE year = ?")
                .param(year)
                .query((row, number) -> row.getString("party"))
                .list();
        return of(parties, year, year, null).stream()
                .filter(contract -> contract.year() == year)
                .sorted((a, b) -> a.party().compareToIgnoreCase(b.party()))
                .toList();
    }

    /** Agrees on so many hours, 0 for none; refuses a party without a name, and more than 20,000. */
    @Transactional
    public PlanningChange agree(String party, int year, int hours, Actor by) {
        Planners.require(by);
        if (party.isBlank() || hours < 0 || hours > MOST_HOURS) {
            return new PlanningChange.Refused("planning.contract.hours.bounds");
        }
        int before = of(List.of(party), year, year, null).stream()
                .filter(contract -> contract.year() == year)
                .mapToInt(Contract::hours)
                .sum();
        if (hours == 0) {
            jdbc.sql("DELETE FROM contract WHERE party = ? AND year = ?")
                    .params(party, year)
                    .update();
        } else {
            jdbc.sql("REPLACE INTO contract (party, year, hours) VALUES (?, ?, ?)")
                    .params(party, year, hours)
                    .update();
        }
        audit.recordChange(
                by,
                "planning.contract-changed",
                AuditSubject.thing("planning", null),
                Map.of("party", party, "year", Integer.toString(year)),
                Map.of("hours", Integer.toString(before)),
                Map.of("hours", Integer.toString(hours)));
        return new PlanningChange.Done();
    }

    /** Of these parties in each of these years, bookings of one session apart; two statements. */
    List<Contract> of(Collection<String> parties, int firstYear, int lastYear, @Nullable SessionId without) {
        if (parties.isEmpty()) {
            return List.of();
        }
        Map<String, Map<Integer, Long>> used = used(parties, firstYear, lastYear, without);
        Map<String, Map<Integer, Integer>> agreed = new HashMap<>();
        jdbc.sql("SELECT party, year, hours FROM contract WHERE party IN (:parties) AND year BETWEEN :first AND :last")
                .param("parties", parties)
                .param("first", firstYear)
                .param("last", lastYear)
                .query(row -> {
                    agreed.computeIfAbsent(row.getString("party"), party -> new HashMap<>())
                            .put(row.getInt("year"), row.getInt("hours"));
                });
        return parties.stream()
                .flatMap(party -> IntStream.rangeClosed(firstYear, lastYear)
                        .mapToObj(year -> new Contract(
                                party,
                                year,
                                agreed.getOrDefault(party, Map.of()).getOrDefault(year, 0),
                                used.getOrDefault(party, Map.of()).getOrDefault(year, 0L))))
                .toList();
    }

    private Map<String, Map<Integer, Long>> used(
            Collection<String> parties, int firstYear, int lastYear, @Nullable SessionId without) {
        Map<String, Map<Integer, Long>> used = new HashMap<>();
        jdbc.sql(USED)
                .param("parties", parties)
                .param("from", LocalDate.of(firstYear, 1, 1))
                .param("until", LocalDate.of(lastYear + 1, 1, 1))
                .param("without", Ids.bytes(without == null ? new UUID(0, 0) : without.value()))
                .query(row -> {
                    used.computeIfAbsent(row.getString("party"), party -> new HashMap<>())
                            .put(row.getInt("year"), row.getLong("minutes"));
                });
        return used;
    }
}
