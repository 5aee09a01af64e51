package nl.vertrouwd.planning;

import java.time.LocalDate;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hands out references such as {@code UBA-26-0042}; a number is given once, whoever asks at the same time. */
@Component
class SessionNumbers {

    private final JdbcClient jdbc;

    SessionNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String next(String courseCode, LocalDate firstDay) {
        String prefix = String.format(Locale.ROOT, "%s-%02d", courseCode, firstDay.getYear() % 100);
        String reference;
        do {
            reference = String.format(Locale.ROOT, "%s-%04d", prefix, increment(prefix));
        } while (exists(reference));
        return reference;
    }

    private int increment(String prefix) {
        jdbc.sql("INSERT INTO session_number (prefix, last) VALUES (?, LAST_INSERT_ID(1))"
                        + " ON DUPLICATE KEY UPDATE last = LAST_INSERT_ID(last + 1)")
                .param(prefix)
                .update();
        return jdbc.sql("SELECT LAST_INSERT_ID()").query(Integer.class).single();
    }

    private boolean exists(String reference) {
        return jdbc.sql("SELECT COUNT(*) FROM session WHERE reference = ?")
                        .param(reference)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
