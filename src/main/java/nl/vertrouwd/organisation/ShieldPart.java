package nl.vertrouwd.organisation;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Reads no file: after units and placements are written, works out anew who is shielded. */
@Component
@Order(45)
class ShieldPart implements ImportPart {

    private final ShieldedPeriods periods;

    ShieldPart(ShieldedPeriods periods) {
        this.periods = periods;
    }

    @Override
    public List<String> files() {
        return List.of();
    }

    @Override
    public Prepared check(ImportContext context) {
        return new Renewal(periods);
    }

    private record Renewal(ShieldedPeriods periods) implements Prepared {

        @Override
        public List<FileCounts> counts() {
            return List.of();
        }

        @Override
        public void write(ImportWriter writer) {
            periods.renew();
        }
    }
}
