package nl.vertrouwd.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.obligation.rules.Facts;
import nl.vertrouwd.obligation.rules.Judge;
import nl.vertrouwd.obligation.rules.RequirementStatus;
import nl.vertrouwd.obligation.rules.Roles;
import nl.vertrouwd.obligation.rules.SchemeStatus;
import nl.vertrouwd.obligation.rules.State;
import nl.vertrouwd.obligation.rules.Strength;
import org.jspecify.annotations.Nullable;

/**
 * Finds what somebody is too late for on a day, or will be within so many days.
 *
 * @param day on which it is asked, and known
 */
record Pressing(List<DutyScheme> schemes, LocalDate day, int within) {

    /**
     * Each requirement by itself: what ends next week is not hidden behind what has a year to go. An advice that was not followed is not
     * among them.
     */
    List<PressingDuty> each(PersonId person, Facts facts) {
        Roles roles = Roles.of(facts);
        return schemes.stream()
                .flatMap(scheme -> each(person, scheme, status(scheme, facts, roles)))
                .toList();
    }

    /** Each scheme as a whole, for who knows no more of it. */
    List<PressingDuty> wholes(PersonId person, Facts facts) {
        Roles roles = Roles.of(facts);
        return schemes.stream()
                .flatMap(scheme -> {
                    SchemeStatus status = status(scheme, facts, roles);
                    return isPressing(status.state(), status.due())
                            ? Stream.of(duty(person, scheme, "", scheme.title(), status.state(), status.due(), false))
                            : Stream.empty();
                })
                .toList();
    }

    private SchemeStatus status(DutyScheme scheme, Facts facts, Roles roles) {
        return new Judge(scheme.rules()).judge(facts, roles, day, day);
    }

    private Stream<PressingDuty> each(PersonId person, DutyScheme scheme, SchemeStatus status) {
        return status.requirements().stream()
                .filter(this::isPressing)
                .map(each -> duty(
                        person,
                        scheme,
                        each.requirement(),
                        scheme.requirement(each.requirement()).orElseThrow().title(),
                        each.state(),
                        each.due(),
                        each.strength() == Strength.ADVISED));
    }

    private boolean isPressing(RequirementStatus status) {
        boolean missedAdvice = status.strength() == Strength.ADVISED && status.state() == State.OVERDUE;
        return !missedAdvice && isPressing(status.state(), status.due());
    }

    private boolean isPressing(State state, @Nullable LocalDate due) {
        return switch (state) {
            case OVERDUE -> due != null;
            case DUE, EXPIRING -> due != null && !due.isAfter(day.plusDays(within));
            default -> false;
        };
    }

    private static PressingDuty duty(
            PersonId person,
            DutyScheme scheme,
            String requirement,
            Title title,
            State state,
            @Nullable LocalDate due,
            boolean advised) {
        return new PressingDuty(
                person,
                scheme.code(),
                requirement,
                title,
                Objects.requireNonNull(due),
                state == State.OVERDUE,
                advised);
    }
}
