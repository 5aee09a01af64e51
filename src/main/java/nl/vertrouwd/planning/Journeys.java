package nl.vertrouwd.planning;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.organisation.SiteId;

/** How long people travel between any two sites; pure. Between two time zones nobody goes there and back in a day. */
final class Journeys {

    /** Between two time zones; two days. */
    static final int BETWEEN_ZONES = 2 * 24 * 60;

    private final Map<Set<SiteId>, Integer> known = new HashMap<>();
    private final Map<SiteId, Site> sites;
    private final int usual;

    Journeys(List<Site> sites, List<Journey> journeys, int usual) {
        this.sites = sites.stream().collect(Collectors.toMap(Site::id, site -> site));
        this.usual = usual;
        journeys.forEach(journey -> known.put(Set.of(journey.one(), journey.other()), journey.minutes()));
    }

    int minutes(SiteId from, SiteId to) {
        if (from.equals(to)) {
            return 0;
        }
        return known.getOrDefault(Set.of(from, to), zone(from).equals(zone(to)) ? usual : BETWEEN_ZONES);
    }

    String name(SiteId site) {
        return Optional.ofNullable(sites.get(site)).map(Site::name).orElse("");
    }

    private Optional<ZoneId> zone(SiteId site) {
        return Optional.ofNullable(sites.get(site)).map(Site::zone);
    }
}
