package nl.vertrouwd.obligation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.obligation.rules.CountingCourse;
import nl.vertrouwd.obligation.rules.Facts;
import nl.vertrouwd.obligation.rules.Judge;
import nl.vertrouwd.obligation.rules.Requirement;
import nl.vertrouwd.obligation.rules.RequirementStatus;
import nl.vertrouwd.obligation.rules.Roles;
import nl.vertrouwd.organisation.BranchAbove;
import nl.vertrouwd.planning.DutyDeadlines;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells planning how many people must do something soon. Who that is follows from the prepared periods; which of several requirements is
 * pressing, from the rules. Nobody is named.
 */
@Component
class DutyDeadlineCounts implements DutyDeadlines {

    private static final String DUE = """
            SELECT d.person_id, COALESCE(%s, '') AS branch FROM duty_period d
            LEFT JOIN placement x ON x.person_id = d.person_id AND x.valid_from <= :today AND x.valid_until > :today
            WHERE d.scheme = :scheme AND d.valid_from <= :today AND d.valid_until > :today AND d.state NOT IN ('EXEMPT', 'SUSPENDED')
              AND d.due_on >= :from AND d.due_on < :until
            """.formatted(BranchAbove.code("x.unit_id", ":today"));

    private final Schemes schemes;
    private final FactsReader facts;
    private final JdbcClient jdbc;
    private final Clock clock;

    DutyDeadlineCounts(Schemes schemes, FactsReader facts, JdbcClient jdbc, Clock clock) {
        this.schemes = schemes;
        this.facts = facts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What is counted together. */
    private record Group(List<String> courses, String branch) {}

    private record Due(PersonId person, String branch) {}

    @Override
    public List<Expiring> between(LocalDate from, LocalDate until) {
        LocalDate today = LocalDate.now(clock);
        LocalDate first = from.isAfter(today) ? from : LocalDate.EPOCH;
        Map<Group, Integer> counts = new HashMap<>();
        for (DutyScheme scheme : schemes.all()) {
            count(scheme, due(scheme, first, until, today), first, until, today, counts);
        }
        return counts.entrySet().stream()
                .map(each -> new Expiring(each.getKey().courses(), each.getKey().branch(), each.getValue()))
                .toList();
    }

    private List<Due> due(DutyScheme scheme, LocalDate from, LocalDate until, LocalDate today) {
        return jdbc.sql(DUE)
                .param("today", today)
                .param("scheme", scheme.code())
                .param("from", from)
                .param("until", until)
                .query((row, number) -> new Due(new PersonId(Ids.of(row.getBytes(1))), row.getString(2)))
                .list();
    }

    private void count(
            DutyScheme scheme,
            List<Due> due,
            LocalDate from,
            LocalDate until,
            LocalDate today,
            Map<Group, Integer> counts) {
        if (due.isEmpty()) {
            return;
        }
        if (scheme.requirements().size() == 1) {
            List<String> courses = courses(scheme.requirements().getFirst().rules(), today);
            due.forEach(each -> counts.merge(new Group(courses, each.branch()), 1, Integer::sum));
            return;
        }
        Map<PersonId, Facts> known = facts.read(due.stream().map(Due::person).toList(), List.of(scheme));
        Judge judge = new Judge(scheme.rules());
        for (Due each : due) {
            Facts of = known.get(each.person());
            if (of != null) {
                for (RequirementStatus status :
                        judge.judge(of, Roles.of(of), today, today).requirements()) {
                    if (isDue(status, from, until)) {
                        Requirement rules = scheme.requirement(status.requirement())
                                .orElseThrow()
                                .rules();
                        counts.merge(new Group(courses(rules, today), each.branch()), 1, Integer::sum);
                    }
                }
            }
        }
    }

    private static boolean isDue(RequirementStatus status, LocalDate from, LocalDate until) {
        LocalDate due = status.due();
        return status.decides() && due != null && !due.isBefore(from) && due.isBefore(until);
    }

    /** What counts for everybody, in the order of the scheme. */
    private static List<String> courses(Requirement requirement, LocalDate day) {
        return requirement.on(day).courses().stream()
                .filter(course -> course.onlyInBranch() == null)
                .map(CountingCourse::code)
                .toList();
    }
}
