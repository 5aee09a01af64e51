package nl.vertrouwd.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.vertrouwd.access.Settings;
import org.springframework.stereotype.Component;

/** Counts whom an import touches, from what was read: before and after it, on the delivery date. */
@Component
class ImpactMeter {

    private final Settings settings;
    private final ImportRuns runs;

    ImpactMeter(Settings settings, ImportRuns runs) {
        this.settings = settings;
        this.runs = runs;
    }

    Impact measure(ImportContext context) {
        LocalDate day = context.deliveredOn();
        BranchesAbove before = new BranchesAbove(unit -> unit.before(day));
        BranchesAbove after = new BranchesAbove(unit -> unit.on(day));
        Map<String, Tally> branches = new TreeMap<>();
        for (ImportedPerson person : context.shared(ImportedPersons.class).all()) {
            if (person.isEmployedBefore(day)) {
                Optional<String> branch = before.of(person.unitBefore);
                Tally tally = branches.computeIfAbsent(branch.orElse(""), code -> new Tally());
                tally.employed++;
                if (!person.isEmployedAfter(day)) {
                    tally.closed++;
                } else if (branch.isPresent() && !branch.equals(after.of(person.unitAfter))) {
                    tally.moved++;
                }
            }
        }
        return impact(branches);
    }

    private Impact impact(Map<String, Tally> tallies) {
        List<Impact.OfBranch> branches = tallies.entrySet().stream()
                .map(entry -> entry.getValue().of(entry.getKey()))
                .toList();
        return new Impact(
                branches.stream().mapToInt(Impact.OfBranch::employed).sum(),
                branches.stream().mapToInt(Impact.OfBranch::closed).sum(),
                branches.stream().mapToInt(Impact.OfBranch::moved).sum(),
                settings.get(OrganisationSettings.CLOSING_LIMIT),
                settings.get(OrganisationSettings.BRANCH_LIMIT),
                !runs.isAnythingDelivered(),
                branches.stream()
                        .filter(branch -> branch.closed() + branch.moved() > 0)
                        .toList());
    }

    /** The numbers of one branch while counting. */
    private static final class Tally {

        private int employed;
        private int closed;
        private int moved;

        Impact.OfBranch of(String code) {
            return new Impact.OfBranch(code, employed, closed, moved);
        }
    }
}
