package nl.vertrouwd.organisation;

import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.annotation.Order;

/** The share of a later module, for tests: runs whatever a test wants while the others have written and nothing is committed. */
@TestComponent
@Order(1000)
class ProbePart implements ImportPart {

    static final String FILE = "probe.csv";

    volatile Runnable whileWriting = () -> {};

    /** Runs when all parts have checked and nothing is written. */
    volatile Runnable afterChecking = () -> {};

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public Prepared check(ImportContext context) {
        ImportedUnits units = context.shared(ImportedUnits.class);
        context.read(FILE, List.of("network"), List.of(), row -> {
            if (!units.isBranch(row.code("network", 64))) {
                row.error("network", "organisation.import.error.empty");
            }
        });
        afterChecking.run();
        return new Prepared() {
            @Override
            public List<FileCounts> counts() {
                return List.of();
            }

            @Override
            public void write(ImportWriter writer) {
                whileWriting.run();
            }
        };
    }
}
