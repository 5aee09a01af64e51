package nl.vertrouwd.obligation;

import java.time.LocalDate;
import java.util.List;
import nl.vertrouwd.obligation.rules.State;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody stands in a scheme.
 *
 * @param state null for who may know no more than until when a confidant is certified
 * @param due the earliest due date of what makes the state; null when there is none
 * @param requirements that apply; empty for who may not know them
 */
public record SchemeDuty(
        String code,
        String title,
        @Nullable State state,
        @Nullable LocalDate due,
        @Nullable Certified certified,
        List<RequirementDuty> requirements) {

    /**
     * Whether somebody is certified as a confidant.
     *
     * @param until the first day on which that ends if nothing is done; null when not certified, or when it does not end in ten years
     */
    public record Certified(boolean yes, @Nullable LocalDate until) {}

    public SchemeDuty {
        requirements = List.copyOf(requirements);
    }
}
