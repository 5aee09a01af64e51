package nl.vertrouwd.obligation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.JobRun;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.obligation.rules.HeldRole;
import nl.vertrouwd.organisation.ConfidantNetworks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is to be told of duties to whom, whoever asks: to each person their own, to who leads or coordinates numbers. Leaders are told of the
 * duties that are not those of confidants, coordinators of those that are. From the prepared periods.
 */
@Service
public class DutyNotices {

    private static final String PRESSING =
            "(d.state = 'OVERDUE' OR d.state IN ('DUE', 'EXPIRING') AND d.due_on > :day AND d.due_on <= :until)";
    private static final String NOW = " d.valid_from <= :day AND d.valid_until > :day";
    private static final String TOTALS = "COUNT(DISTINCT IF(d.state = 'OVERDUE', d.person_id, NULL)) AS overdue,"
            + " COUNT(DISTINCT IF(d.state <> 'OVERDUE', d.person_id, NULL)) AS expiring";
    private static final String PLACED = " JOIN placement p ON p.person_id = d.person_id AND p.valid_from <= :day"
            + " AND p.valid_until > :day JOIN unit_path c ON c.descendant_id = p.unit_id AND c.valid_from <= :day"
            + " AND c.valid_until > :day";

    /** Who leads a unit, and who deputises for them there while they do. */
    private static final String LEADING = """
             JOIN (SELECT person_id, unit_id FROM placement WHERE leads_unit AND valid_from <= :day AND valid_until > :day
              UNION SELECT g.deputy_id, g.unit_id FROM delegation g
                JOIN placement x ON x.person_id = g.delegator_id AND x.unit_id = g.unit_id AND x.leads_unit AND x.valid_from <= :day
                  AND x.valid_until > :day
                WHERE g.ended_on IS NULL AND g.valid_from <= :day AND g.valid_until > :day) l
              ON l.unit_id = c.ancestor_id AND l.person_id <> d.person_id
            """;

    private final Schemes schemes;
    private final DutyPeriods periods;
    private final ConfidantNetworks networks;
    private final JdbcClient jdbc;

    DutyNotices(Schemes schemes, DutyPeriods periods, ConfidantNetworks networks, JdbcClient jdbc) {
        this.schemes = schemes;
        this.periods = periods;
        this.networks = networks;
        this.jdbc = jdbc;
    }

    /** Makes sure that what is told is as it is known today, also when the night's work was missed or broke. Who cannot be worked out is told to the run. */
    @Transactional
    public void bringUpToDate(JobRun run) {
        periods.renewForToday(RenewalProgress.failuresOf(run));
    }

    /** Everybody who is too late on that day or will be within so many days, in a fixed order; two statements. */
    @Transactional(readOnly = true)
    public List<PressingDuty> pressing(LocalDate day, int within) {
        Map<String, Title> titles =
                schemes.all().stream().collect(Collectors.toMap(DutyScheme::code, DutyScheme::title));
        if (titles.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        "SELECT d.person_id, d.scheme, d.state, COALESCE(d.due_on, d.valid_from) AS due FROM duty_period d"
                                + " WHERE d.scheme IN (:schemes) AND" + NOW + " AND " + PRESSING
                                + " ORDER BY d.person_id, d.scheme")
                .param("schemes", titles.keySet())
                .param("day", day)
                .param("until", day.plusDays(within))
                .query((row, number) -> new PressingDuty(
                        new PersonId(Ids.of(row.getBytes("person_id"))),
                        row.getString("scheme"),
                        Objects.requireNonNull(titles.get(row.getString("scheme"))),
                        row.getObject("due", LocalDate.class),
                        row.getString("state").equals("OVERDUE")))
                .list();
    }

    /**
     * For who leads a unit on that day or deputises there, with how many of the others in it and below it something is the matter; who has
     * nothing to hear is left out.
     */
    @Transactional(readOnly = true)
    public Map<PersonId, DutyTotals> ofLeaders(LocalDate day, int within) {
        Map<PersonId, DutyTotals> totals = new HashMap<>();
        List<String> known = codes(false);
        if (!known.isEmpty()) {
            jdbc.sql("SELECT l.person_id, " + TOTALS + " FROM duty_period d" + PLACED + LEADING
                            + " WHERE d.scheme IN (:schemes) AND" + NOW + " AND " + PRESSING + " GROUP BY l.person_id")
                    .param("day", day)
                    .param("until", day.plusDays(within))
                    .param("schemes", known)
                    .query(row -> {
                        totals.put(
                                new PersonId(Ids.of(row.getBytes("person_id"))),
                                new DutyTotals(row.getInt("overdue"), row.getInt("expiring")));
                    });
        }
        return totals;
    }

    /** How it stands with the confidants of these networks. */
    @Transactional(readOnly = true)
    public DutyTotals ofNetworks(Collection<String> networks, LocalDate day, int within) {
        return ofConfidants(
                " AND d.person_id IN (:people)",
                this.networks.in(networks, day).stream()
                        .map(person -> Ids.bytes(person.value()))
                        .toList(),
                day,
                within);
    }

    /** How it stands with the confidants of all networks. */
    @Transactional(readOnly = true)
    public DutyTotals ofAllNetworks(LocalDate day, int within) {
        return ofConfidants("", List.of(new byte[0]), day, within);
    }

    private DutyTotals ofConfidants(String which, List<byte[]> people, LocalDate day, int within) {
        List<String> known = codes(true);
        if (known.isEmpty() || people.isEmpty()) {
            return new DutyTotals(0, 0);
        }
        return jdbc.sql("SELECT " + TOTALS + " FROM duty_period d WHERE d.scheme IN (:schemes)" + which + " AND" + NOW
                        + " AND " + PRESSING)
                .param("day", day)
                .param("until", day.plusDays(within))
                .param("schemes", known)
                .param("people", people)
                .query((row, number) -> new DutyTotals(row.getInt("overdue"), row.getInt("expiring")))
                .single();
    }

    private List<String> codes(boolean ofConfidants) {
        return schemes.all().stream()
                .filter(scheme -> ofConfidants
                        == scheme.requirements().stream()
                                .anyMatch(requirement -> requirement.rules().role() != HeldRole.LEADER))
                .map(DutyScheme::code)
                .toList();
    }
}
