package nl.vertrouwd.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.obligation.rules.Facts;
import nl.vertrouwd.obligation.rules.HeldRole;
import nl.vertrouwd.organisation.ConfidantNetworks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is to be told of duties to whom, whoever asks: to each person their own, to who leads or coordinates numbers. Leaders are told of the
 * duties that are not those of confidants, from the prepared periods; coordinators of those that are.
 */
@Service
public class DutyNotices {

    private static final String PRESSING =
            "(d.state = 'OVERDUE' OR d.state IN ('DUE', 'EXPIRING') AND d.due_on > :day AND d.due_on <= :until)";
    private static final String NOW = " d.valid_from <= :day AND d.valid_until > :day";
    private static final String TOTALS =
            "COALESCE(SUM(d.state = 'OVERDUE'), 0) AS overdue, COALESCE(SUM(d.state <> 'OVERDUE'), 0) AS expiring";
    private static final String PLACED = " JOIN placement p ON p.person_id = d.person_id AND p.valid_from <= :day"
            + " AND p.valid_until > :day JOIN unit_path c ON c.descendant_id = p.unit_id AND c.valid_from <= :day"
            + " AND c.valid_until > :day";

    private final Schemes schemes;
    private final FactsReader facts;
    private final ConfidantNetworks networks;
    private final JdbcClient jdbc;

    DutyNotices(Schemes schemes, FactsReader facts, ConfidantNetworks networks, JdbcClient jdbc) {
        this.schemes = schemes;
        this.facts = facts;
        this.networks = networks;
        this.jdbc = jdbc;
    }

    /**
     * Every requirement that somebody is too late for on that day or will be within so many days, in a fixed order; a fixed number of
     * statements. Each by itself: what ends next week is not hidden behind what has a year to go.
     *
     * @param broken told of whose duties could not be worked out; the others are
     */
    @Transactional(readOnly = true)
    public List<PressingDuty> pressing(LocalDate day, int within, BiConsumer<PersonId, RuntimeException> broken) {
        List<DutyScheme> all = schemes.all();
        Map<PersonId, Facts> known = facts.read(null, all);
        Pressing rules = new Pressing(all, day, within);
        List<PressingDuty> pressing = new ArrayList<>();
        known.keySet().stream().sorted(Comparator.comparing(PersonId::value)).forEach(person -> {
            try {
                pressing.addAll(rules.each(person, Objects.requireNonNull(known.get(person))));
            } catch (RuntimeException failure) {
                broken.accept(person, failure);
            }
        });
        return pressing;
    }

    /** For who leads a unit on that day, how it stands with the others in it and below it; who has nothing to hear is left out. */
    @Transactional(readOnly = true)
    public Map<PersonId, DutyTotals> ofLeaders(LocalDate day, int within) {
        Map<PersonId, DutyTotals> totals = new HashMap<>();
        List<String> known = codes(false);
        if (!known.isEmpty()) {
            jdbc.sql("SELECT l.person_id, " + TOTALS + " FROM duty_period d" + PLACED
                            + " JOIN placement l ON l.unit_id = c.ancestor_id AND l.leads_unit AND l.valid_from <= :day"
                            + " AND l.valid_until > :day AND l.person_id <> d.person_id"
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

    /** How it stands with the confidants of these networks, of what {@link #pressing} found. */
    @Transactional(readOnly = true)
    public DutyTotals ofNetworks(Collection<String> networks, LocalDate day, List<PressingDuty> pressing) {
        Set<PersonId> theirs = this.networks.in(networks, day);
        return ofConfidants(
                pressing.stream().filter(duty -> theirs.contains(duty.person())).toList());
    }

    /** How it stands with the confidants of all networks. */
    @Transactional(readOnly = true)
    public DutyTotals ofAllNetworks(List<PressingDuty> pressing) {
        return ofConfidants(pressing);
    }

    /** Whoever is too late is not counted as well among those of whom something soon ends. */
    private DutyTotals ofConfidants(List<PressingDuty> pressing) {
        List<String> known = codes(true);
        Set<PersonId> overdue = new HashSet<>();
        Set<PersonId> expiring = new HashSet<>();
        pressing.stream()
                .filter(duty -> !duty.advised() && known.contains(duty.scheme()))
                .forEach(duty -> (duty.overdue() ? overdue : expiring).add(duty.person()));
        expiring.removeAll(overdue);
        return new DutyTotals(overdue.size(), expiring.size());
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
