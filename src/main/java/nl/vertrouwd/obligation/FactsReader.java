package nl.vertrouwd.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.obligation.rules.CompletedCourse;
import nl.vertrouwd.obligation.rules.ConfidantEvent;
import nl.vertrouwd.obligation.rules.Facts;
import nl.vertrouwd.obligation.rules.Waiver;
import nl.vertrouwd.organisation.ServicePeriods;
import nl.vertrouwd.organisation.ServicePeriods.PersonDay;
import nl.vertrouwd.trainingrecord.RecordedFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Brings the facts of many people together, in a fixed number of statements. Who never led a unit and was never on the path of a
 * confidant has no duties, and is left out.
 */
@Component
class FactsReader {

    private final ServicePeriods periods;
    private final RecordedFacts records;
    private final ConfidantEventStore events;

    FactsReader(ServicePeriods periods, RecordedFacts records, ConfidantEventStore events) {
        this.periods = periods;
        this.records = records;
        this.events = events;
    }

    /** The facts of these people, or of everybody; of completions only those of courses that the schemes or the figures of networks name. */
    Map<PersonId, Facts> read(@Nullable Collection<PersonId> people, List<DutyScheme> schemes) {
        Map<PersonId, Gathered> gathered = new HashMap<>();
        periods.leading(people, (person, period) -> of(gathered, person).leading.add(period));
        events.each(people, (person, event) -> of(gathered, person).events.add(event));
        periods.employed(people, (person, period) -> with(gathered, person, found -> found.employment = period));
        periods.suspended(people, (person, period) -> with(gathered, person, found -> found.suspensions.add(period)));
        readExemptions(people, gathered);
        readCompletions(people, gathered, schemes);
        return gathered.entrySet().stream()
                .filter(entry -> entry.getValue().employment != null)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().facts()));
    }

    /** Somebody's employment, what they lead and their path as a confidant, and nothing else; null for who has no duties. Three statements. */
    @Nullable
    Facts whoIsWhat(PersonId person) {
        Gathered gathered = new Gathered();
        List<PersonId> one = List.of(person);
        periods.leading(one, (whose, period) -> gathered.leading.add(period));
        events.each(one, (whose, event) -> gathered.events.add(event));
        periods.employed(one, (whose, period) -> gathered.employment = period);
        boolean has = gathered.employment != null && !(gathered.leading.isEmpty() && gathered.events.isEmpty());
        return has ? gathered.facts() : null;
    }

    private void readExemptions(@Nullable Collection<PersonId> people, Map<PersonId, Gathered> gathered) {
        List<Waiver> ofNetworks = new ArrayList<>();
        records.exemptions(people, (person, network, scheme, requirement, period) -> {
            Waiver waiver = new Waiver(scheme, requirement, network, period);
            if (person == null) {
                ofNetworks.add(waiver);
            } else {
                with(gathered, person, found -> found.waivers.add(waiver));
            }
        });
        gathered.values().forEach(found -> found.waivers.addAll(ofNetworks));
    }

    private void readCompletions(
            @Nullable Collection<PersonId> people, Map<PersonId, Gathered> gathered, List<DutyScheme> schemes) {
        Set<String> courses = new TreeSet<>(NetworkFigures.COURSES);
        Set<String> ofABranch = new TreeSet<>();
        schemes.forEach(scheme -> {
            courses.addAll(scheme.courses());
            ofABranch.addAll(scheme.coursesOfABranch());
        });
        List<PersonDay> asked = new ArrayList<>();
        Map<PersonDay, List<String>> waiting = new HashMap<>();
        records.completions(people, courses, (person, course, day) -> {
            if (ofABranch.contains(course) && gathered.containsKey(person)) {
                PersonDay when = new PersonDay(person, day);
                asked.add(when);
                waiting.computeIfAbsent(when, key -> new ArrayList<>()).add(course);
            } else {
                add(gathered, person, course, day, null);
            }
        });
        Map<PersonDay, String> branches = periods.branches(asked);
        waiting.forEach((when, found) ->
                found.forEach(course -> add(gathered, when.person(), course, when.day(), branches.get(when))));
    }

    private static void add(
            Map<PersonId, Gathered> gathered, PersonId person, String course, LocalDate day, @Nullable String branch) {
        with(gathered, person, found -> found.completions.add(new CompletedCourse(course, day, branch)));
    }

    private static Gathered of(Map<PersonId, Gathered> gathered, PersonId person) {
        return gathered.computeIfAbsent(person, key -> new Gathered());
    }

    private static void with(
            Map<PersonId, Gathered> gathered, PersonId person, java.util.function.Consumer<Gathered> change) {
        Gathered found = gathered.get(person);
        if (found != null) {
            change.accept(found);
        }
    }

    /** The facts of one person while they come in. */
    private static final class Gathered {

        private @Nullable DateRange employment;
        private final List<DateRange> leading = new ArrayList<>(2);
        private final List<ConfidantEvent> events = new ArrayList<>(0);
        private final List<CompletedCourse> completions = new ArrayList<>(4);
        private final List<DateRange> suspensions = new ArrayList<>(1);
        private final List<Waiver> waivers = new ArrayList<>(2);

        Facts facts() {
            return new Facts(Objects.requireNonNull(employment), leading, events, completions, suspensions, waivers);
        }
    }
}
