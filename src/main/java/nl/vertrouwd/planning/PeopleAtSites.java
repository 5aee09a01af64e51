package nl.vertrouwd.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.organisation.BranchAbove;
import nl.vertrouwd.organisation.SiteId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many people work at which site; numbers only. */
@Component
class PeopleAtSites {

    private static final String PEOPLE = """
            SELECT u.branch, x.site_id, SUM(x.people) AS people FROM
              (SELECT unit_id, site_id, COUNT(*) AS people FROM placement
               WHERE valid_from <= :today AND valid_until > :today AND site_id IS NOT NULL GROUP BY unit_id, site_id) x
            JOIN (SELECT v.id, %s AS branch FROM unit v) u ON u.id = x.unit_id
            WHERE EXISTS (SELECT 1 FROM room r WHERE r.site_id = x.site_id AND r.active)
            GROUP BY u.branch, x.site_id
            """.formatted(BranchAbove.code("v.id", ":today"));

    private final JdbcClient jdbc;
    private final Clock clock;

    PeopleAtSites(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Of sites with a room, by the code of the branch; all together under the empty word. One statement. */
    Map<String, Map<SiteId, Integer>> byBranch() {
        Map<String, Map<SiteId, Integer>> found = new HashMap<>();
        jdbc.sql(PEOPLE).param("today", LocalDate.now(clock)).query(row -> {
            SiteId site = new SiteId(Ids.of(row.getBytes("site_id")));
            String branch = row.getString("branch");
            int people = row.getInt("people");
            if (branch != null) {
                found.computeIfAbsent(branch, none -> new HashMap<>()).merge(site, people, Integer::sum);
            }
            found.computeIfAbsent("", none -> new HashMap<>()).merge(site, people, Integer::sum);
        });
        return found;
    }
}
