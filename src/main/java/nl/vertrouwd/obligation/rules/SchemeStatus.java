package nl.vertrouwd.obligation.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where someone stands in a scheme on one date (rules.md §3).
 *
 * @param state the worst of the required requirements that apply
 * @param due the earliest due date of those in that state; null when none has one
 * @param requirements one for every requirement of the scheme, in its order
 */
public record SchemeStatus(State state, @Nullable LocalDate due, List<RequirementStatus> requirements) {

    static SchemeStatus of(List<RequirementStatus> requirements) {
        State worst = requirements.stream()
                .filter(RequirementStatus::decides)
                .map(RequirementStatus::state)
                .max(Comparator.naturalOrder())
                .orElse(State.NOT_APPLICABLE);
        LocalDate due = requirements.stream()
                .filter(RequirementStatus::decides)
                .filter(status -> status.state() == worst)
                .map(RequirementStatus::due)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new SchemeStatus(worst, due, List.copyOf(requirements));
    }

    /** The status of one requirement, if the scheme has it. */
    public Optional<RequirementStatus> of(String requirement) {
        return requirements.stream()
                .filter(status -> status.requirement().equals(requirement))
                .findFirst();
    }
}
