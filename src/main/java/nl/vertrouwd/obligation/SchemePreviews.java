package nl.vertrouwd.obligation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.base.DomainException;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.obligation.Comparison.Move;
import nl.vertrouwd.obligation.rules.Facts;
import nl.vertrouwd.organisation.Knowledge;
import nl.vertrouwd.organisation.PersonRegister;
import nl.vertrouwd.organisation.ShownPerson;
import nl.vertrouwd.organisation.Sight;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Works out who would stand otherwise because of a change. Reads everybody as of one moment, and stores nothing. */
@Component
class SchemePreviews {

    private final Schemes schemes;
    private final FactsReader facts;
    private final Sight sight;
    private final PersonRegister register;
    private final TransactionTemplate reading;
    private final Clock clock;

    SchemePreviews(
            Schemes schemes,
            FactsReader facts,
            Sight sight,
            PersonRegister register,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.schemes = schemes;
        this.facts = facts;
        this.sight = sight;
        this.register = register;
        this.clock = clock;
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /**
     * The figures, and who it is.
     *
     * @param people who moves, by where to, as far as the reader may know
     */
    record Made(SchemePreview preview, Map<Move, List<PersonId>> people) {}

    /** On a day; before today as it was known then, after it as far as is known today. The change must be possible. */
    Made make(Actor by, SchemeChange change, LocalDate day, DutyProgress progress) {
        return reading.execute(status -> compare(by, change, day, progress));
    }

    private Made compare(Actor by, SchemeChange change, LocalDate day, DutyProgress progress) {
        DutyScheme now =
                schemes.find(change.scheme()).orElseThrow(() -> new DomainException("obligation.scheme.unknown"));
        DutyScheme then = SchemeEdit.apply(now, change);
        LocalDate today = LocalDate.now(clock);
        Comparison comparison = new Comparison(now, then, day, day.isBefore(today) ? day : today);
        progress.at(0, 0);
        Map<PersonId, Facts> everybody = facts.read(null, List.of(now, then));
        int done = 0;
        for (Map.Entry<PersonId, Facts> each : everybody.entrySet()) {
            progress.at(done++, everybody.size());
            comparison.add(each.getKey(), each.getValue());
        }
        Map<Move, List<PersonId>> seen = new HashMap<>();
        comparison.moved().forEach((move, people) -> seen.put(move, seen(by, people, day)));
        int named = seen.values().stream().mapToInt(List::size).sum();
        int moved = comparison.moved().values().stream().mapToInt(List::size).sum();
        SchemePreview preview = new SchemePreview(
                change,
                day,
                now.version(),
                clock.instant(),
                today,
                comparison.before(),
                comparison.after(),
                comparison.changes(),
                comparison.otherDue(),
                comparison.certified(),
                moved - named);
        return new Made(preview, seen);
    }

    /** Those whose duties the reader may know on that day. */
    private List<PersonId> seen(Actor by, List<PersonId> people, LocalDate day) {
        Set<PersonId> known = sight.whom(by, people, Knowledge.DUTIES, day);
        return shown(by, known, day).stream().map(ShownPerson::id).toList();
    }

    /** Those of these people who are not shielded from the reader, by family name. */
    List<ShownPerson> shown(Actor by, Collection<PersonId> people, LocalDate day) {
        return register.shown(by, people, day, false).values().stream()
                .filter(person -> !person.shielded())
                .toList();
    }
}
