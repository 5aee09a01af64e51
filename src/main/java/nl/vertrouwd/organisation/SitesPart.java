package nl.vertrouwd.organisation;

import static nl.vertrouwd.base.Ids.bytes;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The sites: the file adds and changes, a site that is absent stays. */
@Component
@Order(10)
class SitesPart implements ImportPart {

    static final String FILE = "sites.csv";
    private static final List<String> COLUMNS = ExchangeFormats.columns(FILE);
    private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();

    private final Sites sites;

    SitesPart(Sites sites) {
        this.sites = sites;
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public Prepared check(ImportContext context) {
        ImportedSites imported = new ImportedSites();
        Map<String, Site> existing = new HashMap<>();
        sites.all().forEach(site -> {
            existing.put(site.code(), site);
            imported.add(site.code(), site.id());
        });
        Changes<Site> changes = new Changes<>();
        Map<String, Long> lines = new HashMap<>();
        ImportContext.Delivery delivery =
                context.read(FILE, COLUMNS, List.of(), row -> read(row, existing, imported, lines, changes));
        if (delivery == ImportContext.Delivery.UNREADABLE) {
            imported.unreadable();
        }
        context.share(ImportedSites.class, imported);
        return new PreparedSites(delivery, changes);
    }

    private static void read(
            CsvRow row,
            Map<String, Site> existing,
            ImportedSites imported,
            Map<String, Long> lines,
            Changes<Site> changes) {
        String code = row.code("code", 64);
        String name = row.oneLine("name", 300);
        String zone = row.text("time_zone", 64);
        if (!ZONES.contains(zone)) {
            row.error("time_zone", "organisation.import.error.zone", CsvRow.shown(zone));
        }
        Long before = lines.putIfAbsent(code, row.line());
        if (before != null && !code.isEmpty()) {
            row.error("code", "organisation.import.error.twice", Long.toString(before));
            return;
        }
        Site old = existing.get(code);
        SiteId id = old == null ? SiteId.next() : old.id();
        imported.add(code, id);
        if (row.hasErrors()) {
            return;
        }
        Site site = new Site(id, code, name, ZoneId.of(zone));
        if (old == null) {
            changes.added.add(site);
        } else if (old.equals(site)) {
            changes.unchanged++;
        } else {
            changes.changed.add(site);
        }
    }

    /** The sites of a delivery, ready to be written. */
    private record PreparedSites(ImportContext.Delivery delivery, Changes<Site> changes) implements Prepared {

        @Override
        public List<FileCounts> counts() {
            return delivery == ImportContext.Delivery.READ ? List.of(changes.counts(FILE)) : List.of();
        }

        @Override
        public void write(ImportWriter writer) {
            writer.write(FILE, """
                    INSERT INTO site (id, code, name, time_zone) VALUES (?, ?, ?, ?) AS fresh
                    ON DUPLICATE KEY UPDATE name = fresh.name, time_zone = fresh.time_zone
                    """, changes.toStore(), (statement, site) -> {
                statement.setBytes(1, bytes(site.id().value()));
                statement.setString(2, site.code());
                statement.setString(3, site.name());
                statement.setString(4, site.zone().getId());
            });
        }
    }
}
