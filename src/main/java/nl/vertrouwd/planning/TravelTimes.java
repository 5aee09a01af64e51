package nl.vertrouwd.planning;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.AuditSubject;
import nl.vertrouwd.access.AuditTrail;
import nl.vertrouwd.access.Settings;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.organisation.SiteId;
import nl.vertrouwd.organisation.Sites;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How long people travel between sites; for planners. What nobody entered takes as long as the setting says. */
@Service
public class TravelTimes {

    private static final int LONGEST = 24 * 60;

    private final JdbcClient jdbc;
    private final Sites sites;
    private final Settings settings;
    private final AuditTrail audit;

    TravelTimes(JdbcClient jdbc, Sites sites, Settings settings, AuditTrail audit) {
        this.jdbc = jdbc;
        this.sites = sites;
        this.settings = settings;
        this.audit = audit;
    }

    /** What was entered, in no order; one statement. */
    @Transactional(readOnly = true)
    public List<Journey> all(Actor by) {
        Planners.require(by);
        return stored();
    }

    /** Minutes between two sites of one time zone of which nobody entered anything. */
    public int usual() {
        return settings.get(PlanningSettings.TRAVEL_MINUTES);
    }

    /** Enters how long it takes between two sites, either way; refuses one and the same site, and other than 1 to 1440 minutes. */
    @Transactional
    public PlanningChange set(SiteId one, SiteId other, int minutes, Actor by) {
        Planners.require(by);
        if (one.equals(other)) {
            return new PlanningChange.Refused("planning.travel.same-site");
        }
        if (minutes < 1 || minutes > LONGEST) {
            return new PlanningChange.Refused("planning.travel.minutes.bounds");
        }
        Ordered pair = Ordered.of(one, other);
        String before = minutes(pair);
        jdbc.sql("REPLACE INTO travel_time (site_a, site_b, minutes) VALUES (?, ?, ?)")
                .params(pair.first(), pair.second(), minutes)
                .update();
        record(one, other, before, Integer.toString(minutes), by);
        return new PlanningChange.Done();
    }

    /** Takes away what was entered, so that the usual time holds. */
    @Transactional
    public void remove(SiteId one, SiteId other, Actor by) {
        Planners.require(by);
        Ordered pair = Ordered.of(one, other);
        String before = minutes(pair);
        jdbc.sql("DELETE FROM travel_time WHERE site_a = ? AND site_b = ?")
                .params(pair.first(), pair.second())
                .update();
        record(one, other, before, "", by);
    }

    /** For deciding who can be where in time; one statement more than the sites. */
    Journeys journeys(List<Site> all) {
        return new Journeys(all, stored(), usual());
    }

    private List<Journey> stored() {
        return jdbc.sql("SELECT site_a, site_b, minutes FROM travel_time")
                .query((row, number) -> new Journey(
                        new SiteId(Ids.of(row.getBytes("site_a"))),
                        new SiteId(Ids.of(row.getBytes("site_b"))),
                        row.getInt("minutes")))
                .list();
    }

    private String minutes(Ordered pair) {
        return jdbc.sql("SELECT minutes FROM travel_time WHERE site_a = ? AND site_b = ?")
                .params(pair.first(), pair.second())
                .query(String.class)
                .optional()
                .orElse("");
    }

    private void record(SiteId one, SiteId other, String before, String after, Actor by) {
        Map<String, String> between = Map.of("site", name(one), "other-site", name(other));
        audit.recordChange(
                by,
                "planning.travel-time-changed",
                AuditSubject.thing("planning", null),
                between,
                before.isEmpty() ? Map.of() : Map.of("minutes", before),
                after.isEmpty() ? Map.of() : Map.of("minutes", after));
    }

    private String name(SiteId site) {
        return sites.find(site).map(Site::name).orElse("");
    }

    /** In the order in which the database compares them. */
    private record Ordered(byte[] first, byte[] second) {

        static Ordered of(SiteId one, SiteId other) {
            byte[] a = Ids.bytes(one.value());
            byte[] b = Ids.bytes(other.value());
            return Arrays.compareUnsigned(a, b) < 0 ? new Ordered(a, b) : new Ordered(b, a);
        }
    }
}
