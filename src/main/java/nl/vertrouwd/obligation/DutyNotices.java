package nl.vertrouwd.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.obligation.rules.Facts;
import nl.vertrouwd.obligation.rules.Judge;
import nl.vertrouwd.obligation.rules.RequirementStatus;
import nl.vertrouwd.obligation.rules.Roles;
import nl.vertrouwd.obligation.rules.State;
import nl.vertrouwd.obligation.rules.Strength;
import nl.vertrouwd.organisation.ConfidantNetworks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is to be told of duties to whom, whoever asks: to each person their own, to who leads or coordinates numbers. Leaders are told of the
 * duties that are not those of confidants, coordinators of those that are. Of each requirement by itself: the state of a whole scheme is
 * that of the worst, and hides what else ends soon.
 */
@Service
public class DutyNotices {

    private static final int AT_ONCE = 500;
    private static final Comparator<PressingDuty> IN_ORDER = Comparator.comparing(
                    (PressingDuty duty) -> duty.person().value())
            .thenComparing(PressingDuty::scheme)
            .thenComparing(PressingDuty::requirement);
    private static final String LEADERS = """
            SELECT DISTINCT p.person_id, l.person_id FROM placement p
            JOIN unit_path c ON c.descendant_id = p.unit_id AND c.valid_from <= :day AND c.valid_until > :day
            JOIN (SELECT person_id, unit_id FROM placement WHERE leads_unit AND valid_from <= :day AND valid_until > :day
              UNION SELECT g.deputy_id, g.unit_id FROM delegation g
                JOIN placement x ON x.person_id = g.delegator_id AND x.unit_id = g.unit_id AND x.leads_unit AND x.valid_from <= :day
                  AND x.valid_until > :day
                WHERE g.ended_on IS NULL AND g.valid_from <= :day AND g.valid_until > :day) l
              ON l.unit_id = c.ancestor_id AND l.person_id <> p.person_id
            WHERE p.person_id IN (:people) AND p.valid_from <= :day AND p.valid_until > :day
            """;

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
     * Everything with which somebody is too late on that day or will be within so many days, in a fixed order; of what is advised only what
     * is still in time. A fixed number of statements.
     *
     * @param failed told of whose duties could not be worked out; they are left out
     */
    @Transactional(readOnly = true)
    public List<PressingDuty> pressing(LocalDate day, int within, BiConsumer<PersonId, RuntimeException> failed) {
        List<DutyScheme> all = schemes.all();
        List<PressingDuty> pressing = new ArrayList<>();
        facts.read(null, all).forEach((person, known) -> {
            try {
                pressing.addAll(of(person, known, all, day, day.plusDays(within)));
            } catch (RuntimeException broken) {
                failed.accept(person, broken);
            }
        });
        pressing.sort(IN_ORDER);
        return pressing;
    }

    /** What one person is too late for on a day, or will be up to another; of what is advised only what is still in time. */
    static List<PressingDuty> of(
            PersonId person, Facts known, List<DutyScheme> schemes, LocalDate day, LocalDate last) {
        Roles roles = Roles.of(known);
        List<PressingDuty> theirs = new ArrayList<>();
        for (DutyScheme scheme : schemes) {
            for (RequirementStatus status :
                    new Judge(scheme.rules()).judge(known, roles, day, day).requirements()) {
                if (isPressing(status, last)) {
                    theirs.add(pressing(person, scheme, status));
                }
            }
        }
        return theirs;
    }

    private static boolean isPressing(RequirementStatus status, LocalDate last) {
        LocalDate due = status.due();
        return switch (status.state()) {
            case OVERDUE -> status.strength() == Strength.REQUIRED;
            case DUE, EXPIRING -> due != null && !due.isAfter(last);
            case NOT_APPLICABLE, EXEMPT, VALID, SUSPENDED -> false;
        };
    }

    private static PressingDuty pressing(PersonId person, DutyScheme scheme, RequirementStatus status) {
        return new PressingDuty(
                person,
                scheme.code(),
                status.requirement(),
                scheme.requirement(status.requirement()).orElseThrow().title(),
                Objects.requireNonNull(status.due()),
                status.state() == State.OVERDUE,
                status.strength() == Strength.ADVISED,
                scheme.isOfConfidants());
    }

    /** For who leads a unit on that day or deputises there, how it stands with the others in it and below it; who has nothing to hear is left out. */
    @Transactional(readOnly = true)
    public Map<PersonId, DutyTotals> ofLeaders(List<PressingDuty> pressing, LocalDate day) {
        Map<PersonId, Boolean> late = late(pressing, duty -> !duty.ofConfidants());
        List<PersonId> people = List.copyOf(late.keySet());
        Map<PersonId, DutyTotals> totals = new HashMap<>();
        for (int i = 0; i < people.size(); i += AT_ONCE) {
            jdbc.sql(LEADERS)
                    .param("people", keys(people.subList(i, Math.min(i + AT_ONCE, people.size()))))
                    .param("day", day)
                    .query(row -> {
                        boolean isLate = Objects.requireNonNull(late.get(person(row.getBytes(1))));
                        totals.merge(
                                person(row.getBytes(2)),
                                DutyTotals.NONE.with(isLate),
                                (before, one) -> before.with(isLate));
                    });
        }
        return totals;
    }

    /** How it stands with the confidants of these networks. */
    @Transactional(readOnly = true)
    public DutyTotals ofNetworks(List<PressingDuty> pressing, Collection<String> networks, LocalDate day) {
        Map<PersonId, Boolean> late = late(pressing, PressingDuty::ofConfidants);
        late.keySet().retainAll(this.networks.in(networks, day));
        DutyTotals totals = DutyTotals.NONE;
        for (boolean isLate : late.values()) {
            totals = totals.with(isLate);
        }
        return totals;
    }

    /** Everybody once: whether they are too late with something that they must do, or soon will be. */
    private static Map<PersonId, Boolean> late(List<PressingDuty> pressing, Predicate<PressingDuty> which) {
        Map<PersonId, Boolean> late = new HashMap<>();
        pressing.stream()
                .filter(duty -> !duty.advised())
                .filter(which)
                .forEach(duty -> late.merge(duty.person(), duty.overdue(), Boolean::logicalOr));
        return late;
    }

    private static List<byte[]> keys(Collection<PersonId> people) {
        return people.stream().map(person -> Ids.bytes(person.value())).toList();
    }

    private static PersonId person(byte[] key) {
        return new PersonId(Ids.of(key));
    }
}
