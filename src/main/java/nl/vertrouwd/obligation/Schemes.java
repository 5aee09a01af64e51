package nl.vertrouwd.obligation;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The schemes: what people must do, how often, and what counts. */
@Service
public class Schemes {

    private final JdbcClient jdbc;

    Schemes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every scheme in its order; one statement. */
    public List<DutyScheme> all() {
        return jdbc.sql("SELECT content, version FROM duty_scheme ORDER BY position, code")
                .query((row, number) -> SchemeJson.read(row.getString(1)).at(row.getLong(2)))
                .list();
    }

    /** The scheme with this code, if there is one. */
    public Optional<DutyScheme> find(String code) {
        return all().stream().filter(scheme -> scheme.code().equals(code)).findFirst();
    }
}
