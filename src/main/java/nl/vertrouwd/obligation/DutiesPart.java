package nl.vertrouwd.obligation;

import java.util.List;
import nl.vertrouwd.organisation.FileCounts;
import nl.vertrouwd.organisation.ImportContext;
import nl.vertrouwd.organisation.ImportPart;
import nl.vertrouwd.organisation.ImportWriter;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Reads no file: when all others have written theirs, the duties of everybody are made anew within the same import. */
@Component
@Order(900)
class DutiesPart implements ImportPart {

    private final DutyPeriods periods;

    DutiesPart(DutyPeriods periods) {
        this.periods = periods;
    }

    @Override
    public List<String> files() {
        return List.of();
    }

    @Override
    public Prepared check(ImportContext context) {
        return new Prepared() {
            @Override
            public List<FileCounts> counts() {
                return List.of();
            }

            @Override
            public void write(ImportWriter writer) {
                periods.renewAll();
            }
        };
    }
}
