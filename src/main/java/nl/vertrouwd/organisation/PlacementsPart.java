package nl.vertrouwd.organisation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.Ids;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who works where: a full delivery. */
@Component
@Order(40)
class PlacementsPart implements ImportPart {

    static final String FILE = "placements.csv";
    private static final List<String> COLUMNS = ExchangeFormats.columns(FILE);

    private final ImportQueries database;

    PlacementsPart(ImportQueries database) {
        this.database = database;
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public Prepared check(ImportContext context) {
        Map<ImportedPerson, Timeline<PlacementRow>> timelines = new HashMap<>();
        Changes<PlacementRow> changes = new Changes<>();
        Reader reader = new Reader(
                context.shared(ImportedPersons.class),
                context.shared(ImportedUnits.class),
                context.shared(ImportedSites.class),
                timelines);
        ImportContext.Delivery delivery = context.read(FILE, COLUMNS, List.of(), reader::read);
        if (delivery == ImportContext.Delivery.READ) {
            loadExisting(context.shared(ImportedPersons.class), timelines);
            timelines.values().forEach(timeline -> {
                timeline.check((later, earlier, sameKey) -> context.error(
                        FILE,
                        later.line(),
                        "from",
                        sameKey ? "organisation.import.error.twice" : "organisation.import.error.placement-overlap",
                        Long.toString(earlier.line())));
                timeline.deliver(context.deliveredOn(), changes);
            });
        }
        return new PreparedPlacements(delivery, changes);
    }

    private void loadExisting(ImportedPersons persons, Map<ImportedPerson, Timeline<PlacementRow>> timelines) {
        Map<UUID, ImportedPerson> byId = new HashMap<>();
        persons.all().stream().filter(person -> person.existing != null).forEach(person -> byId.put(person.id, person));
        Map<UUID, UUID> same = new HashMap<>();
        Map<LocalDate, LocalDate> dates = new HashMap<>();
        database.each(
                "SELECT person_id, unit_id, site_id, leads_unit, valid_from, valid_until FROM placement"
                        + " ORDER BY person_id, valid_from",
                row -> {
                    ImportedPerson person = byId.get(Ids.of(row.getBytes(1)));
                    if (person != null) {
                        UUID unit = Ids.of(row.getBytes(2));
                        UUID site = Ids.of(row.getBytes(3));
                        LocalDate from = row.getObject(5, LocalDate.class);
                        LocalDate until = row.getObject(6, LocalDate.class);
                        DateRange period = new DateRange(
                                dates.computeIfAbsent(from, day -> day), dates.computeIfAbsent(until, day -> day));
                        timelines
                                .computeIfAbsent(person, one -> new Timeline<>())
                                .existing
                                .add(new PlacementRow(
                                        0,
                                        person,
                                        same.computeIfAbsent(unit, id -> id),
                                        same.computeIfAbsent(site, id -> id),
                                        row.getBoolean(4),
                                        period));
                    }
                });
    }

    /** Turns rows of the file into rows of people. */
    private record Reader(
            ImportedPersons persons,
            ImportedUnits units,
            ImportedSites sites,
            Map<ImportedPerson, Timeline<PlacementRow>> timelines) {

        void read(CsvRow row) {
            String number = row.code("personnel_number", 64);
            String unitCode = row.code("unit_code", 64);
            String siteCode = row.code("site_code", 64);
            boolean leads = row.flag("leads_unit");
            DateRange period = row.period("from", "until");
            ImportedPerson person = persons.get(number);
            if (person == null && !number.isEmpty() && persons.isReadable()) {
                row.error("personnel_number", "organisation.import.error.unknown-person", CsvRow.shown(number));
            }
            Optional<SiteId> site = sites.find(siteCode);
            if (site.isEmpty() && !siteCode.isEmpty() && sites.isReadable()) {
                row.error("site_code", "organisation.import.error.unknown-site", CsvRow.shown(siteCode));
            }
            ImportedUnit unit = units.mentioned(unitCode);
            if (!unitCode.isEmpty()) {
                LocalDate firstDay = period == null ? null : period.from();
                units.check(unit, firstDay, (textKey, arguments) -> row.error("unit_code", textKey, arguments));
            }
            if (person != null && site.isPresent() && period != null) {
                timelines
                        .computeIfAbsent(person, one -> new Timeline<>())
                        .delivered
                        .add(new PlacementRow(
                                row.line(), person, unit.id, site.get().value(), leads, period));
            }
        }
    }
}
