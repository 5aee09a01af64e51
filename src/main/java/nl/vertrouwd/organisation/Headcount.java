package nl.vertrouwd.organisation;

import java.time.Clock;
import java.time.LocalDate;
import nl.vertrouwd.access.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** How many people there are; figures only, so anybody may ask. */
@Service
public class Headcount {

    private final JdbcClient database;
    private final ConfidantNetworks networks;
    private final Clock clock;

    Headcount(JdbcClient database, ConfidantNetworks networks, Clock clock) {
        this.database = database;
        this.networks = networks;
        this.clock = clock;
    }

    /** The people employed today whom the actor may see. */
    public int seen(Actor by) {
        LocalDate today = LocalDate.now(clock);
        Reach reach = Reach.of(by, Knowledge.WHO_AND_WHERE, networks, today);
        return database.sql("SELECT COUNT(*) FROM person p WHERE NOT p.withdrawn AND NOT p.erased"
                        + " AND p.employed_from <= :day AND p.employed_until > :day AND "
                        + reach.ofPerson("p.id", "seen"))
                .params(reach.parameters("seen"))
                .param("day", today)
                .query(Integer.class)
                .single();
    }

    /** Everybody employed today. */
    public int employed() {
        return database.sql(
                        "SELECT COUNT(*) FROM person WHERE NOT withdrawn AND employed_from <= :day AND employed_until > :day")
                .param("day", LocalDate.now(clock))
                .query(Integer.class)
                .single();
    }
}
