package nl.vertrouwd.access;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What administrators can set for the whole product. */
@Service
public class Settings {

    private final JdbcClient jdbc;

    Settings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What holds now. */
    public int get(NumberSetting setting) {
        return jdbc.sql("SELECT value FROM setting WHERE name = ?")
                .param(setting.key())
                .query(Integer.class)
                .optional()
                .orElse(setting.standard());
    }
}
