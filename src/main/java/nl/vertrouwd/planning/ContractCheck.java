package nl.vertrouwd.planning;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a plan asks more of an external party than was agreed; pure. */
final class ContractCheck {

    private ContractCheck() {}

    /** @param contracts with what is planned without this session */
    static List<Hindrance> of(PlannedSession plan, List<Contract> contracts) {
        return contracts.stream()
                .flatMap(contract -> exceeded(plan, contract).stream())
                .toList();
    }

    private static Optional<Hindrance> exceeded(PlannedSession plan, Contract contract) {
        long minutes = plan.blocks().stream()
                .filter(block -> block.date().getYear() == contract.year())
                .mapToLong(block -> Duration.between(block.start(), block.end()).toMinutes()
                        * theirs(plan, block, contract).count())
                .sum();
        Contract then = contract.plus(minutes);
        return minutes > 0 && then.exceeded()
                ? Optional.of(new Hindrance(
                        Hindrance.Kind.CONTRACT_HOURS,
                        Hindrance.WHOLE_SESSION,
                        null,
                        "planning.hindrance.contract-hours",
                        List.of(contract.party(), Integer.toString(contract.year()), contract.hours(), (int)
                                then.usedHours())))
                : Optional.empty();
    }

    private static Stream<Trainer> theirs(PlannedSession plan, PlannedBlock block, Contract contract) {
        return Stream.of(plan.trainers(), block.actors(), block.guests())
                .flatMap(List::stream)
                .filter(each -> each.party().equals(contract.party()));
    }
}
