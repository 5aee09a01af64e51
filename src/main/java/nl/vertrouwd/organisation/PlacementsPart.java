package nl.vertrouwd.organisation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.Ids;
import org.jspecify.annotations.Nullable;
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
        ImportedPersons persons = context.shared(ImportedPersons.class);
        ImportedUnits units = context.shared(ImportedUnits.class);
        Map<ImportedPerson, Timeline<PlacementRow>> timelines = new HashMap<>();
        Changes<PlacementRow> changes = new Changes<>();
        Reader reader = new Reader(persons, units, context.shared(ImportedSites.class), timelines);
        ImportContext.Delivery delivery = context.read(FILE, COLUMNS, List.of(), reader::read);
        LocalDate day = context.deliveredOn();
        if (delivery == ImportContext.Delivery.READ) {
            loadExisting(persons.byId(), units.byId(), timelines);
            timelines.forEach((person, timeline) -> deliver(person, timeline, changes, context));
        } else {
            loadThatDay(persons.byId(), units.byId(), day);
        }
        return new PreparedPlacements(delivery, changes);
    }

    private static void deliver(
            ImportedPerson person,
            Timeline<PlacementRow> timeline,
            Changes<PlacementRow> changes,
            ImportContext context) {
        timeline.check((later, earlier, sameKey) -> context.error(
                FILE,
                later.line(),
                "from",
                sameKey ? "organisation.import.error.twice" : "organisation.import.error.placement-overlap",
                Long.toString(earlier.line())));
        LocalDate day = context.deliveredOn();
        person.unitBefore = unitOf(timeline.existingOn(day));
        person.unitAfter = unitOf(Timeline.on(timeline.deliver(day, changes), day));
    }

    private static @Nullable ImportedUnit unitOf(@Nullable PlacementRow placement) {
        return placement == null ? null : placement.unit();
    }

    private void loadExisting(
            Map<UUID, ImportedPerson> persons,
            Map<UUID, ImportedUnit> units,
            Map<ImportedPerson, Timeline<PlacementRow>> timelines) {
        Map<UUID, UUID> same = new HashMap<>();
        Map<LocalDate, LocalDate> dates = new HashMap<>();
        database.each(
                "SELECT person_id, unit_id, site_id, leads_unit, valid_from, valid_until FROM placement"
                        + " ORDER BY person_id, valid_from",
                row -> {
                    ImportedPerson person = persons.get(Ids.of(row.getBytes(1)));
                    ImportedUnit unit = units.get(Ids.of(row.getBytes(2)));
                    if (person != null && unit != null) {
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
                                        unit,
                                        same.computeIfAbsent(site, id -> id),
                                        row.getBoolean(4),
                                        period));
                    }
                });
    }

    /** Without the file the places stay as they are; which branch that is may still change with the units. */
    private void loadThatDay(Map<UUID, ImportedPerson> persons, Map<UUID, ImportedUnit> units, LocalDate day) {
        database.each(
                "SELECT person_id, unit_id FROM placement WHERE valid_from <= ? AND valid_until > ?",
                row -> {
                    ImportedPerson person = persons.get(Ids.of(row.getBytes(1)));
                    if (person != null) {
                        person.unitBefore = units.get(Ids.of(row.getBytes(2)));
                        person.unitAfter = person.unitBefore;
                    }
                },
                day,
                day);
    }

    /** Turns rows of the file into rows of people. */
    private record Reader(
            ImportedPersons persons,
            ImportedUnits units,
            ImportedSites sites,
            Map<ImportedPerson, Timeline<PlacementRow>> timelines) {

        void read(CsvRow row) {
            String number = row.code("personnel_number", 64);
            if (persons.isErased(number)) {
                return;
            }
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
                                row.line(), person, unit, site.get().value(), leads, period));
            }
        }
    }
}
