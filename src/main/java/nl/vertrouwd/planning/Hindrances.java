package nl.vertrouwd.planning;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds what makes a plan unwise, in a number of statements that does not grow with it. */
@Service
public class Hindrances {

    private final AvailabilityReader reader;
    private final Contracts contracts;

    Hindrances(AvailabilityReader reader, Contracts contracts) {
        this.reader = reader;
        this.contracts = contracts;
    }

    /**
     * Everything that stands in the way of a plan without making it impossible, in order of time, what is about the whole of it last.
     *
     * @param changed the session that is changed, whose own bookings do not count; null for a new one
     */
    List<Hindrance> of(PlannedSession plan, @Nullable SessionId changed) {
        int firstYear = plan.blocks().getFirst().date().getYear();
        int lastYear = plan.blocks().getLast().date().getYear();
        List<Trainer> staff = plan.staff().distinct().toList();
        Availability known = reader.of(
                staff,
                List.of(),
                plan.blocks().getFirst().date(),
                plan.blocks().getLast().date(),
                changed);
        List<String> parties = staff.stream()
                .map(Trainer::party)
                .filter(party -> !party.isEmpty())
                .distinct()
                .toList();
        return Stream.concat(
                        new HindranceCheck(plan, known).inOrderOfTime().stream(),
                        ContractCheck.of(plan, contracts.of(parties, firstYear, lastYear, changed)).stream())
                .toList();
    }
}
