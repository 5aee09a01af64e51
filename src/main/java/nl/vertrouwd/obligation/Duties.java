package nl.vertrouwd.obligation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.obligation.OwnPlan.Planned;
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
    private final OwnPlan plan;
    private final Sight sight;
    private final Clock clock;

    Duties(
            Schemes schemes,
            FactsReader facts,
            ServicePeriods periods,
            DutyWords words,
            OwnPlan plan,
            Sight sight,
            Clock clock) {
        this.schemes = schemes;
        this.facts = facts;
        this.periods = periods;
        this.words = words;
        this.plan = plan;
        this.sight = sight;
        this.clock = clock;
    }

    /** The actor's own duties; none for who stands in no personnel file. */
    @Transactional(readOnly = true)
    public Optional<PersonDuties> own(Actor by, LocalDate day, Locale language) {
        return own(by, day, language, false);
    }

    /**
     * The same. For a day ahead it says too what the actor has a place for until then; nobody else is told of that, nor of what follows
     * from it.
     *
     * @param counting whether that counts as completed on its last day
     */
    @Transactional(readOnly = true)
    public Optional<PersonDuties> own(Actor by, LocalDate day, Locale language, boolean counting) {
        PersonId self = by.person();
        if (self == null) {
            return Optional.empty();
        }
        List<Planned> planned = day.isAfter(LocalDate.now(clock)) ? plan.until(by, day, language) : List.of();
        return of(by, self, day, language, counting ? planned : List.of())
                .map(found -> found.with(planned.stream().map(Planned::words).toList()));
    }

    /** The duties of somebody; empty for who may know nothing of them. A fixed number of statements. */
    @Transactional(readOnly = true)
    public Optional<PersonDuties> of(Actor by, PersonId person, LocalDate day, Locale language) {
        return of(by, person, day, language, List.of());
    }

    private Optional<PersonDuties> of(
            Actor by, PersonId person, LocalDate day, Locale language, List<Planned> counted) {
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
                                    ? standing(scheme, of, counted, branch, day, known, explained, language)
                                    : Stream.empty();
                        })
                        .toList();
        return Optional.of(new PersonDuties(person, day, day.isAfter(today), standing, List.of()));
    }

    private Stream<SchemeDuty> standing(
            DutyScheme scheme,
            Facts recorded,
            List<Planned> counted,
            @Nullable String branch,
            LocalDate day,
            LocalDate known,
            boolean explained,
            Locale language) {
        Roles roles = Roles.of(recorded);
        Judge judge = new Judge(scheme.rules());
        Facts of = recorded.counting(counted.stream().map(Planned::course).toList());
        SchemeStatus status = judge.judge(of, roles, day, known);
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
        if (!counted.isEmpty()) {
            SchemeStatus without = judge.judge(recorded, roles, day, known);
            requirements = requirements.stream()
                    .map(each -> each.because(because(scheme, each, status, without, day, counted, language)))
                    .toList();
        }
        return Stream.of(new SchemeDuty(
                scheme.code(), scheme.title().in(language), status.state(), status.due(), certified, requirements));
    }

    private String because(
            DutyScheme scheme,
            RequirementDuty duty,
            SchemeStatus status,
            SchemeStatus without,
            LocalDate day,
            List<Planned> counted,
            Locale language) {
        return plan.why(
                duty.why(),
                scheme.requirement(duty.id()).orElseThrow().rules().on(day),
                status.of(duty.id()).orElseThrow(),
                without.of(duty.id()).orElseThrow(),
                counted,
                language);
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
