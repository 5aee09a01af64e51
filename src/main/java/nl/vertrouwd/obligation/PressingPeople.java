package nl.vertrouwd.obligation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.obligation.rules.Facts;
import nl.vertrouwd.organisation.Knowledge;
import nl.vertrouwd.organisation.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Of whom something is too late or soon will be, as far as the reader may know: of the line whether duties are met and until when, of
 * confidants nothing to the line and everything to who coordinates them. Nobody finds themselves here.
 */
@Service
public class PressingPeople {

    private final Schemes schemes;
    private final FactsReader facts;
    private final Sight sight;
    private final JdbcClient jdbc;
    private final Clock clock;

    PressingPeople(Schemes schemes, FactsReader facts, Sight sight, JdbcClient jdbc, Clock clock) {
        this.schemes = schemes;
        this.facts = facts;
        this.sight = sight;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What is required of others that they are too late for today, or will be within so many days: what is late longest first. A fixed
     * number of statements; takes as long as working out the duties of whom the reader may see.
     */
    @Transactional(readOnly = true)
    public List<PressingDuty> whom(Actor by, int within) {
        LocalDate today = LocalDate.now(clock);
        Set<PersonId> others = withDuties(today);
        others.removeIf(by::is);
        Set<PersonId> all = sight.opens(by, others, Knowledge.DUTIES, today);
        Set<PersonId> asConfidants = sight.opens(by, others, Knowledge.CONFIDANT_DUTIES, today);
        Set<PersonId> met = sight.opens(by, others, Knowledge.DUTY_STATES, today);
        List<DutyScheme> every = schemes.all();
        List<PressingDuty> found = new ArrayList<>();
        known(every, List.of(all, asConfidants, met)).forEach((person, of) -> {
            List<PressingDuty> theirs =
                    new ArrayList<>(DutyNotices.of(person, of, every, today, today.plusDays(within)));
            theirs.removeIf(PressingDuty::advised);
            boolean asConfidant = all.contains(person) || asConfidants.contains(person);
            theirs.stream().filter(duty -> duty.ofConfidants() && asConfidant).forEach(found::add);
            List<PressingDuty> ofTheLine =
                    theirs.stream().filter(duty -> !duty.ofConfidants()).toList();
            found.addAll(
                    all.contains(person) ? ofTheLine : met.contains(person) ? wholes(ofTheLine, every) : List.of());
        });
        found.sort(Comparator.comparing(PressingDuty::due)
                .thenComparing(duty -> duty.person().value())
                .thenComparing(PressingDuty::scheme)
                .thenComparing(PressingDuty::requirement));
        return found;
    }

    /** Only whether a scheme is met and until when, for who knows no more of it. */
    private static List<PressingDuty> wholes(List<PressingDuty> each, List<DutyScheme> every) {
        List<PressingDuty> wholes = new ArrayList<>();
        for (DutyScheme scheme : every) {
            each.stream()
                    .filter(duty -> duty.scheme().equals(scheme.code()))
                    .min(Comparator.comparing(PressingDuty::due))
                    .map(first -> first.asWhole(scheme.title()))
                    .ifPresent(wholes::add);
        }
        return wholes;
    }

    private Map<PersonId, Facts> known(List<DutyScheme> every, List<Set<PersonId>> readable) {
        Set<PersonId> people = new HashSet<>();
        readable.forEach(people::addAll);
        return people.isEmpty() ? Map.of() : facts.read(people, every);
    }

    private Set<PersonId> withDuties(LocalDate today) {
        return new HashSet<>(
                jdbc.sql("SELECT DISTINCT person_id FROM duty_period WHERE valid_from <= :day AND valid_until > :day")
                        .param("day", today)
                        .query((row, number) -> new PersonId(Ids.of(row.getBytes(1))))
                        .list());
    }
}
