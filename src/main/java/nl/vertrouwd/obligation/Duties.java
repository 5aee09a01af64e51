package nl.vertrouwd.obligation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.obligation.SchemeDuty.Certified;
import nl.vertrouwd.obligation.rules.Certification;
import nl.vertrouwd.obligation.rules.Facts;
import nl.vertrouwd.obligation.rules.HeldRole;
import nl.vertrouwd.obligation.rules.Judge;
import nl.vertrouwd.obligation.rules.Roles;
import nl.vertrouwd.obligation.rules.SchemeStatus;
import nl.vertrouwd.obligation.rules.State;
import nl.vertrouwd.organisation.Knowledge;
import nl.vertrouwd.organisation.ServicePeriods;
import nl.vertrouwd.organisation.ServicePeriods.PersonDay;
import nl.vertrouwd.organisation.Sight;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where people stand with their duties, on any date: as it was then, or what it will be if nothing more is done. The line sees whether duties
 * are met and until when, and of a confidant no more than until when they are certified.
 */
@Service
public class Duties {

    private final Schemes schemes;
    private final FactsReader facts;
    private final ServicePeriods periods;
    private final DutyWords words;
    private final Sight sight;
    private final Clock clock;

    Duties(Schemes schemes, FactsReader facts, ServicePeriods periods, DutyWords words, Sight sight, Clock clock) {
        this.schemes = schemes;
        this.facts = facts;
        this.periods = periods;
        this.words = words;
        this.sight = sight;
        this.clock = clock;
    }

    /** The actor's own duties; none for who stands in no personnel file. */
    @Transactional(readOnly = true)
    public Optional<PersonDuties> own(Actor by, LocalDate day, Locale language) {
        PersonId self = by.person();
        return self == null ? Optional.empty() : of(by, self, day, language);
    }

    /** The duties of somebody; empty for who may know nothing of them. A fixed number of statements. */
    @Transactional(readOnly = true)
    public Optional<PersonDuties> of(Actor by, PersonId person, LocalDate day, Locale language) {
        boolean all = sight.opens(by, person, Knowledge.DUTIES, day);
        boolean confidant = all || sight.opens(by, person, Knowledge.CONFIDANT_DUTIES, day);
        boolean states = all || sight.opens(by, person, Knowledge.DUTY_STATES, day);
        if (!confidant && !states) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate known = day.isBefore(today) ? day : today;
        List<DutyScheme> kept = schemes.all();
        Facts of = facts.read(List.of(person), kept).get(person);
        PersonDay when = new PersonDay(person, day);
        String branch = periods.branches(List.of(when)).get(when);
        List<SchemeDuty> standing = of == null
                ? List.of()
                : kept.stream()
                        .flatMap(scheme -> {
                            boolean ofConfidants = scheme.isOfConfidants();
                            boolean explained = ofConfidants ? confidant : all;
                            return explained || states
                                    ? standing(scheme, of, branch, day, known, explained, language)
                                    : Stream.empty();
                        })
                        .toList();
        return Optional.of(new PersonDuties(person, day, day.isAfter(today), standing));
    }

    private Stream<SchemeDuty> standing(
            DutyScheme scheme,
            Facts of,
            @Nullable String branch,
            LocalDate day,
            LocalDate known,
            boolean explained,
            Locale language) {
        Roles roles = Roles.of(of);
        SchemeStatus status = new Judge(scheme.rules()).judge(of, roles, day, known);
        boolean applies = status.requirements().stream().anyMatch(each -> each.state() != State.NOT_APPLICABLE);
        if (!applies) {
            return Stream.empty();
        }
        Certified certified = certified(scheme, of, roles, day, known);
        if (!explained && scheme.isOfConfidants()) {
            return certified == null
                    ? Stream.empty()
                    : Stream.of(new SchemeDuty(
                            scheme.code(), scheme.title().in(language), null, null, certified, List.of()));
        }
        List<RequirementDuty> requirements =
                explained ? words.requirements(scheme, status, day, branch, language) : List.of();
        return Stream.of(new SchemeDuty(
                scheme.code(), scheme.title().in(language), status.state(), status.due(), certified, requirements));
    }

    private static @Nullable Certified certified(
            DutyScheme scheme, Facts of, Roles roles, LocalDate day, LocalDate known) {
        if (!scheme.code().equals(Schemes.CONFIDANT) || !roles.holds(HeldRole.CONFIDANT, day)) {
            return null;
        }
        Certification found = Certification.on(day, known, scheme.rules(), of, roles);
        return new Certified(found.certified(), found.until());
    }
}
