package nl.vertrouwd.organisation;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** How many people there are; figures only, so anybody may ask. */
@Service
public class Headcount {

    private final JdbcClient database;
    private final Clock clock;

    Headcount(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
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
