package nl.vertrouwd.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.base.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What stood in the way of sessions and was overruled, latest first. */
@Component
class OverruleStore {

    private static final TypeReference<List<Hindrance>> LIST = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.shared();

    OverruleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Overruled> of(SessionId session) {
        return jdbc.sql(
                        "SELECT at, note, hindrances FROM session_overrule WHERE session_id = ? ORDER BY at DESC, id DESC")
                .param(Ids.bytes(session.value()))
                .query((row, number) -> overruled(row))
                .list();
    }

    void add(SessionId session, String note, List<Hindrance> hindrances, AccountId by, Instant at) {
        jdbc.sql(
                        "INSERT INTO session_overrule (id, session_id, account_id, at, note, hindrances) VALUES (?, ?, ?, ?, ?, ?)")
                .params(
                        Ids.bytes(Ids.next()),
                        Ids.bytes(session.value()),
                        Ids.bytes(by.value()),
                        LocalDateTime.ofInstant(at, ZoneOffset.UTC),
                        note,
                        json.writeValueAsString(hindrances))
                .update();
    }

    private Overruled overruled(ResultSet row) throws SQLException {
        return new Overruled(
                row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("note"),
                json.readValue(row.getString("hindrances"), LIST));
    }
}
