package nl.vertrouwd.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.Languages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where and how people are reached today; at most two statements, however many they are. */
@Component
class Addressees {

    private static final String PEOPLE = """
            SELECT p.id, p.full_name AS name, p.email, a.language, s.time_zone, c.quiet_from, c.quiet_until, c.without, c.version,
              NOT p.erased AND NOT p.withdrawn AND p.employed_until > :today AS reachable
            FROM person p LEFT JOIN account a ON a.person_id = p.id
            LEFT JOIN placement x ON x.person_id = p.id AND x.valid_from <= :today AND x.valid_until > :today
            LEFT JOIN site s ON s.id = x.site_id LEFT JOIN message_preference c ON c.receiver = p.id
            WHERE p.id IN (:ids)
            """;
    private static final String OUTSIDERS = """
            SELECT a.id, a.display_name AS name, a.email, a.language, NULL AS time_zone, c.quiet_from, c.quiet_until, c.without,
              c.version, a.enabled AND NOT a.erased AND (a.valid_until IS NULL OR a.valid_until > :today) AS reachable
            FROM account a LEFT JOIN message_preference c ON c.receiver = a.id
            WHERE a.person_id IS NULL AND a.id IN (:ids)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Addressees(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Map<UUID, Addressee> of(Collection<UUID> receivers) {
        Map<UUID, Addressee> found = new HashMap<>();
        read(PEOPLE, receivers, found);
        List<UUID> others = receivers.stream()
                .filter(receiver -> !found.containsKey(receiver))
                .toList();
        read(OUTSIDERS, others, found);
        return found;
    }

    private void read(String sql, Collection<UUID> receivers, Map<UUID, Addressee> found) {
        if (!receivers.isEmpty()) {
            jdbc.sql(sql)
                    .param("today", LocalDate.now(clock))
                    .param("ids", receivers.stream().distinct().map(Ids::bytes).toList())
                    .query((row, number) -> addressee(row))
                    .list()
                    .forEach(each -> found.put(each.receiver(), each));
        }
    }

    private Addressee addressee(ResultSet row) throws SQLException {
        String language = row.getString("language");
        String zone = row.getString("time_zone");
        return new Addressee(
                Ids.of(row.getBytes("id")),
                row.getString("name"),
                row.getString("email").strip(),
                row.getBoolean("reachable"),
                language == null ? Languages.DUTCH : Languages.nearest(Locale.of(language)),
                zone == null ? clock.getZone() : ZoneId.of(zone),
                preferences(row));
    }

    /** From a row with what was chosen, or with nothing in its place. */
    static MailPreferences preferences(ResultSet row) throws SQLException {
        LocalTime from = row.getObject("quiet_from", LocalTime.class);
        return from == null
                ? MailPreferences.STANDARD
                : new MailPreferences(
                        from,
                        row.getObject("quiet_until", LocalTime.class),
                        kinds(row.getString("without")),
                        row.getLong("version"));
    }

    private static Set<MessageKind> kinds(String names) {
        return Arrays.stream(names.split(","))
                .filter(name -> !name.isEmpty())
                .map(MessageKind::valueOf)
                .collect(Collectors.toSet());
    }
}
