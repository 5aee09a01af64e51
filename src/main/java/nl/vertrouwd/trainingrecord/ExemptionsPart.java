package nl.vertrouwd.trainingrecord;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.organisation.CsvRow;
import nl.vertrouwd.organisation.ImportContext;
import nl.vertrouwd.organisation.ImportPart;
import nl.vertrouwd.organisation.ImportQueries;
import nl.vertrouwd.organisation.ImportedPersons;
import nl.vertrouwd.organisation.ImportedUnits;
import nl.vertrouwd.organisation.PreparedFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The exemptions: the file adds and changes; what is absent stays, and so does what somebody changed in the product. */
@Component
@Order(310)
class ExemptionsPart implements ImportPart {

    static final String FILE = "exemptions.csv";

    private static final List<String> COLUMNS =
            List.of("personnel_number", "network", "scheme", "requirement", "from", "until", "reason");
    private static final int CODE = 64;

    private final ImportQueries database;
    private final KnownRequirements known;
    private final Clock clock;

    ExemptionsPart(ImportQueries database, KnownRequirements known, Clock clock) {
        this.database = database;
        this.known = known;
        this.clock = clock;
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public Prepared check(ImportContext context) {
        Map<StoredExemption.Key, DeliveredExemption> delivered = new HashMap<>();
        List<KnownRequirement> requirements = new ArrayList<>();
        ImportContext.Delivery delivery =
                context.read(FILE, COLUMNS, List.of(), row -> read(row, context, requirements, delivered));
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        return new PreparedFacts<>(
                FILE, delivery, List.copyOf(delivered.values()), new ExemptionTable(database, context, now));
    }

    private void read(
            CsvRow row,
            ImportContext context,
            List<KnownRequirement> requirements,
            Map<StoredExemption.Key, DeliveredExemption> delivered) {
        if (requirements.isEmpty()) {
            requirements.addAll(known.held());
        }
        Exempted whom = whom(row, context);
        String scheme = row.code("scheme", CODE);
        String requirement = row.code("requirement", CODE);
        checkKnown(row, requirements, scheme, requirement);
        DateRange period = row.period("from", "until");
        String reason = row.text("reason", Exemptions.LONGEST_REASON);
        if (row.hasErrors() || whom == null || period == null) {
            return;
        }
        DeliveredExemption one = new DeliveredExemption(row.line(), whom, scheme, requirement, period, reason);
        DeliveredExemption before = delivered.putIfAbsent(one.key(), one);
        if (before != null) {
            row.error("from", "organisation.import.error.twice", Long.toString(before.line()));
        }
    }

    private static @Nullable Exempted whom(CsvRow row, ImportContext context) {
        String number = row.oneLine("personnel_number", CODE);
        String network = row.oneLine("network", CODE);
        if (row.hasErrors()) {
            return null;
        }
        if (number.isEmpty() == network.isEmpty()) {
            row.error("network", "trainingrecord.import.error.one-of-two");
            return null;
        }
        if (number.isEmpty()) {
            ImportedUnits units = context.shared(ImportedUnits.class);
            if (units.isReadable() && !units.isBranch(network)) {
                row.error("network", "trainingrecord.import.error.network", CsvRow.shown(network));
            }
            return new Exempted.Network(network);
        }
        return context.shared(ImportedPersons.class)
                .named(row)
                .map(Exempted.Someone::new)
                .orElse(null);
    }

    private static void checkKnown(CsvRow row, List<KnownRequirement> requirements, String scheme, String requirement) {
        List<KnownRequirement> ofScheme = requirements.stream()
                .filter(each -> each.scheme().equals(scheme))
                .toList();
        if (!scheme.isEmpty() && ofScheme.isEmpty()) {
            row.error("scheme", "trainingrecord.import.error.scheme", CsvRow.shown(scheme));
        } else if (!requirement.isEmpty()
                && !ofScheme.isEmpty()
                && ofScheme.stream().noneMatch(each -> each.requirement().equals(requirement))) {
            row.error("requirement", "trainingrecord.import.error.requirement", scheme, CsvRow.shown(requirement));
        }
    }
}
