package nl.vertrouwd.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The sites, as the personnel system delivers them. */
@Service
public class Sites {

    private static final String SELECT = "SELECT id, code, name, time_zone FROM site ";

    private final JdbcClient database;

    Sites(JdbcClient database) {
        this.database = database;
    }

    /** Every site, by name; one statement. */
    public List<Site> all() {
        return database.sql(SELECT + "ORDER BY name, code").query(Sites::site).list();
    }

    /** The site with this identity, if there is one. */
    public Optional<Site> find(SiteId id) {
        return database.sql(SELECT + "WHERE id = ?")
                .param(Ids.bytes(id.value()))
                .query(Sites::site)
                .optional();
    }

    /** Where the actor works on that day; nowhere for who has no place then. */
    public Optional<Site> own(Actor actor, LocalDate day) {
        PersonId self = actor.person();
        return self == null
                ? Optional.empty()
                : database.sql(
                                "SELECT s.id, s.code, s.name, s.time_zone FROM placement x JOIN site s ON s.id = x.site_id"
                                        + " WHERE x.person_id = ? AND x.valid_from <= ? AND x.valid_until > ?")
                        .params(Ids.bytes(self.value()), day, day)
                        .query(Sites::site)
                        .optional();
    }

    /** The site with this code, if there is one; upper and lower case differ. */
    public Optional<Site> byCode(String code) {
        return database.sql(SELECT + "WHERE code = ?")
                .param(code)
                .query(Sites::site)
                .optional();
    }

    private static Site site(ResultSet row, int number) throws SQLException {
        return new Site(
                new SiteId(Ids.of(row.getBytes("id"))),
                row.getString("code"),
                row.getString("name"),
                ZoneId.of(row.getString("time_zone")));
    }
}
