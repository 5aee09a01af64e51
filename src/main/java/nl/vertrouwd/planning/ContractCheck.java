package nl.vertrouwd.planning;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

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
        List<Trainer> theirs = plan.trainers().stream()
                .filter(trainer -> trainer.party().equals(contract.party()))
                .toList();
        long minutes = plan.blocks().stream()
                .filter(block -> block.date().getYear() == contract.year())
                .mapToLong(block -> Duration.between(block.start(), block.end()).toMinutes())
                .sum();
        Contract then = contract.plus(minutes * theirs.size());
        return minutes > 0 && then.exceeded()
                ? Optional.of(new Hindrance(
                        Hindrance.Kind.CONTRACT_HOURS,
                        Hindrance.WHOLE_SESSION,
                        theirs.getFirst().resource(),
                        "planning.hindrance.contract-hours",
                        List.of(contract.party(), Integer.toString(contract.year()), contract.hours(), (int)
                                then.usedHours())))
                : Optional.empty();
    }
}
