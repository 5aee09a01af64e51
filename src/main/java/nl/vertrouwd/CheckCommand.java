package nl.vertrouwd;

import java.util.Comparator;
import java.util.List;
import nl.vertrouwd.base.Command;
import nl.vertrouwd.base.Invariant;
import org.springframework.stereotype.Component;

/** {@code ./vertrouwd check}: counts everything that must hold, changes nothing. */
@Component
class CheckCommand implements Command {

    private final List<Invariant> invariants;

    CheckCommand(List<Invariant> invariants) {
        this.invariants = invariants.stream()
                .sorted(Comparator.comparing(Invariant::name))
                .toList();
    }

    @Override
    public String name() {
        return "check";
    }

    @Override
    public int run(List<String> arguments) {
        if (!arguments.isEmpty()) {
            System.err.println("Unknown option: " + arguments.getFirst());
            return 2;
        }
        long broken = invariants.stream().filter(this::isBroken).count();
        System.out.println(invariants.size() + " invariants, " + broken + " broken");
        return broken == 0 ? 0 : 1;
    }

    private boolean isBroken(Invariant invariant) {
        List<String> violations = invariant.violations();
        System.out.println((violations.isEmpty() ? "ok      " : "BROKEN  ") + invariant.name());
        violations.forEach(violation -> System.out.println("        " + violation));
        return !violations.isEmpty();
    }
}
