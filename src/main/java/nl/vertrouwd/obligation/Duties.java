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
    private final Sight sight;
    private final Clock clock;

    Duties(
            Schemes schemes,
            FactsReader facts,
            ServicePeriods periods,
            Suspensions suspensions,
            DutyWords words,
            Sight sight,
            Clock clock) {
        this.schemes = schemes;
        this.facts = facts;
        this.periods = periods;
        this.suspensions = suspensions;
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
        if (of == null) {
            return Optional.of(new PersonDuties(person, day, day.isAfter(today), List.of(), List.of()));
        }
        List<Suspension> paused = suspensions.of(by, person).stream()
                .filter(each -> !each.period().from().isAfter(known))
                .toList();
        Asked asked = new Asked(of, Roles.of(of), day, known, branch(person, day), paused, language);
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
                paused.stream().filter(each -> each.period().contains(day)).toList()));
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
     */
    private record Asked(
            Facts facts,
            Roles roles,
            LocalDate day,
            LocalDate known,
            @Nullable String branch,
            List<Suspension> paused,
            Locale language) {

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
        SchemeStatus status = new Judge(scheme.rules()).judge(asked.facts(), asked.roles(), asked.day(), asked.known());
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
        return Stream.of(new SchemeDuty(scheme.code(), title, status.state(), status.due(), certified, requirements));
    }

    private static @Nullable Certified certified(DutyScheme scheme, Asked asked) {
        if (!scheme.code().equals(Schemes.CONFIDANT) || !asked.roles().holds(HeldRole.CONFIDANT, asked.day())) {
            return null;
        }
        Certification found =
                Certification.on(asked.day(), asked.known(), scheme.rules(), asked.facts(), asked.roles());
        return new Certified(found.certified(), found.until());
    }
}
