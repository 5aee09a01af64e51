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
import nl.vertrouwd.organisation.Suspension;
import nl.vertrouwd.organisation.Suspensions;
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
    private final Suspensions suspensions;
    private final DutyWords words;
    private final OwnPlan plan;
    private final Sight sight;
    private final Clock clock;

    Duties(
            Schemes schemes,
            FactsReader facts,
            ServicePeriods periods,
            Suspensions suspensions,
            DutyWords words,
            OwnPlan plan,
            Sight sight,
            Clock clock) {
        this.schemes = schemes;
        this.facts = facts;
        this.periods = periods;
        this.suspensions = suspensions;
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
        if (of == null) {
            return Optional.of(new PersonDuties(person, day, day.isAfter(today), List.of(), List.of(), List.of()));
        }
        List<Suspension> paused = suspensions.of(by, person).stream()
                .filter(each -> !each.period().from().isAfter(known))
                .toList();
        Asked asked = new Asked(of, Roles.of(of), day, known, branch(person, day), paused, counted, language);
        List<SchemeDuty> standing = kept.stream()
                .flatMap(scheme -> {
                    boolean explained = scheme.isOfConfidants() ? confidant : all;
                    return explained || states ? standing(scheme, asked, explained) : Stream.empty();
                })
                .toList();
        return Optional.of(new PersonDuties(
                person,
                day,
                day.isAfter(today),
                standing,
                paused.stream().filter(each -> each.period().contains(day)).toList(),
                List.of()));
    }

    private @Nullable String branch(PersonId person, LocalDate day) {
        PersonDay when = new PersonDay(person, day);
        return periods.branches(List.of(when)).get(when);
    }

    /**
     * Somebody's facts and the day that is asked.
     *
     * @param known the day on which it is known
     * @param paused the suspensions as the reader may know them
     * @param counted what is planned and counts
     */
    private record Asked(
            Facts facts,
            Roles roles,
            LocalDate day,
            LocalDate known,
            @Nullable String branch,
            List<Suspension> paused,
            List<Planned> counted,
            Locale language) {

        Facts countingFacts() {
            return facts.counting(counted.stream().map(Planned::course).toList());
        }

        SchemeStatus status(Judge judge) {
            return judge.judge(countingFacts(), roles, day, known);
        }

        Pauses pauses() {
            String network = roles.network(day);
            return new Pauses(
                    paused,
                    facts.waivers().stream()
                            .filter(waiver -> !waiver.period().from().isAfter(known)
                                    && (waiver.network() == null
                                            || waiver.network().equals(network)))
                            .toList());
        }
    }

    private Stream<SchemeDuty> standing(DutyScheme scheme, Asked asked, boolean explained) {
        Judge judge = new Judge(scheme.rules());
        SchemeStatus status = asked.status(judge);
        boolean applies = status.requirements().stream().anyMatch(each -> each.state() != State.NOT_APPLICABLE);
        if (!applies) {
            return Stream.empty();
        }
        String title = scheme.title().in(asked.language());
        Certified certified = certified(scheme, asked);
        if (!explained && scheme.isOfConfidants()) {
            return certified == null
                    ? Stream.empty()
                    : Stream.of(new SchemeDuty(scheme.code(), title, null, null, certified, List.of()));
        }
        List<RequirementDuty> requirements = explained
                ? words.requirements(scheme, status, asked.day(), asked.branch(), asked.pauses(), asked.language())
                : List.of();
        if (!asked.counted().isEmpty()) {
            SchemeStatus without = judge.judge(asked.facts(), asked.roles(), asked.day(), asked.known());
            requirements = requirements.stream()
                    .map(each -> because(each, scheme, status, without, asked))
                    .toList();
        }
        return Stream.of(new SchemeDuty(scheme.code(), title, status.state(), status.due(), certified, requirements));
    }

    private RequirementDuty because(
            RequirementDuty duty, DutyScheme scheme, SchemeStatus status, SchemeStatus without, Asked asked) {
        return duty.because(plan.why(
                duty.why(),
                scheme.requirement(duty.id()).orElseThrow().rules().on(asked.day()),
                status.of(duty.id()).orElseThrow(),
                without.of(duty.id()).orElseThrow(),
                asked.counted(),
                asked.language()));
    }

    private static @Nullable Certified certified(DutyScheme scheme, Asked asked) {
        if (!scheme.code().equals(Schemes.CONFIDANT) || !asked.roles().holds(HeldRole.CONFIDANT, asked.day())) {
            return null;
        }
        Certification found =
                Certification.on(asked.day(), asked.known(), scheme.rules(), asked.countingFacts(), asked.roles());
        return new Certified(found.certified(), found.until());
    }
}
