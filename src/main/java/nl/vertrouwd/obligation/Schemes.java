package nl.vertrouwd.obligation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The schemes: what people must do, how often, and what counts. */
@Service
public class Schemes {

    /** The one by which confidants are certified. */
    static final String CONFIDANT = "confidant";

    private final JdbcClient jdbc;

    Schemes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every scheme in its order; one statement. */
    public List<DutyScheme> all() {
        return jdbc.sql("SELECT content, version FROM duty_scheme ORDER BY position, code")
                .query(Schemes::scheme)
                .list();
    }

    /** The same; nobody changes any of them until the transaction ends. */
    List<DutyScheme> held() {
        return jdbc.sql("SELECT content, version FROM duty_scheme ORDER BY position, code FOR SHARE")
                .query(Schemes::scheme)
                .list();
    }

    /** The scheme with this code, if there is one. */
    public Optional<DutyScheme> find(String code) {
        return all().stream().filter(scheme -> scheme.code().equals(code)).findFirst();
    }

    /** The scheme with this code, which nobody else changes until the transaction ends. */
    Optional<DutyScheme> lock(String code) {
        return jdbc.sql("SELECT content, version FROM duty_scheme WHERE code = ? FOR UPDATE")
                .param(code)
                .query(Schemes::scheme)
                .optional();
    }

    private static DutyScheme scheme(ResultSet row, int number) throws SQLException {
        return SchemeJson.read(row.getString(1)).at(row.getLong(2));
    }
}
