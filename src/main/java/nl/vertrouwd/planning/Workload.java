package nl.vertrouwd.planning;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.base.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How much people deliver: what is planned, drafts among it, and what was given, in day-parts and hours. */
@Service
public class Workload {

    private static final String OF_MONTHS = """
            SELECT YEAR(d.date) AS year, MONTH(d.date) AS month, COUNT(*) AS day_parts,
                   SUM(TIMESTAMPDIFF(MINUTE, b.starts_at, b.ends_at)) AS minutes
            FROM booking b JOIN day_part d ON d.id = b.day_part_id
            WHERE b.resource_id = :resource AND b.kind <> 'PARTICIPANT' AND d.date >= :from AND d.date < :until
            GROUP BY YEAR(d.date), MONTH(d.date)
            """;

    private static final String OF_EVERYBODY = """
            SELECT t.id, COUNT(*) AS day_parts, SUM(TIMESTAMPDIFF(MINUTE, b.starts_at, b.ends_at)) AS minutes
            FROM trainer t JOIN booking b ON b.resource_id = COALESCE(t.person_id, t.id) AND b.kind <> 'PARTICIPANT'
            JOIN day_part d ON d.id = b.day_part_id
            WHERE d.date >= :from AND d.date < :until GROUP BY t.id
            """;

    private final JdbcClient jdbc;
    private final Trainers trainers;

    Workload(JdbcClient jdbc, Trainers trainers) {
        this.jdbc = jdbc;
        this.trainers = trainers;
    }

    /** Of so many months from the first on, those without anything too; for planners and the person themselves, else nothing. One statement. */
    @Transactional(readOnly = true)
    public List<LoadMonth> of(TrainerId trainer, YearMonth first, int months, Actor by) {
        UUID resource = trainers.seen(trainer, by).map(Trainer::resource).orElse(null);
        if (resource == null) {
            return List.of();
        }
        Map<YearMonth, LoadMonth> found = new HashMap<>();
        jdbc.sql(OF_MONTHS)
                .param("resource", Ids.bytes(resource))
                .param("from", first.atDay(1))
                .param("until", first.plusMonths(months).atDay(1))
                .query(row -> {
                    YearMonth month = YearMonth.of(row.getInt("year"), row.getInt("month"));
                    found.put(month, new LoadMonth(month, row.getInt("day_parts"), row.getInt("minutes")));
                });
        return IntStream.range(0, months)
                .mapToObj(first::plusMonths)
                .map(month -> found.getOrDefault(month, new LoadMonth(month, 0, 0)))
                .toList();
    }

    /** Of everybody in one month, who has nothing left out; for planners. One statement. */
    @Transactional(readOnly = true)
    public Map<TrainerId, LoadMonth> in(YearMonth month, Actor by) {
        Planners.require(by);
        Map<TrainerId, LoadMonth> found = new HashMap<>();
        jdbc.sql(OF_EVERYBODY)
                .param("from", month.atDay(1))
                .param("until", month.plusMonths(1).atDay(1))
                .query(row -> {
                    found.put(
                            new TrainerId(Ids.of(row.getBytes("id"))),
                            new LoadMonth(month, row.getInt("day_parts"), row.getInt("minutes")));
                });
        return found;
    }
}
