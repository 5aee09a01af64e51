package nl.vertrouwd.planning;

import static nl.vertrouwd.base.Ids.bytes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.AuditSubject;
import nl.vertrouwd.access.AuditTrail;
import nl.vertrouwd.access.AuditWords;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.DomainException;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What units can ask for beside courses. Everybody may read it; who plans for all of Defence, and administrators, change it. */
@Service
public class MenuCard {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_SUMMARY = 500;
    private static final int SHORTEST = 15;
    private static final int LONGEST = 2_400;
    private static final int MOST_PEOPLE = 2_000;

    private final JdbcClient jdbc;
    private final AuditTrail audit;

    MenuCard(JdbcClient jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** Everything on it, also what cannot be asked for any more, in its order; one statement. */
    public List<MenuItem> all() {
        return jdbc.sql("SELECT * FROM menu_item ORDER BY position, id")
                .query(MenuCard::item)
                .list();
    }

    /** What can be asked for now. */
    public List<MenuItem> active() {
        return all().stream().filter(MenuItem::active).toList();
    }

    /** Whether the actor may change it. */
    public boolean mayChange(Actor by) {
        return by.hasEverywhere(Role.PLANNER) || by.hasAny(Role.ADMINISTRATOR);
    }

    /** Adds what is new, or changes what is there. Refuses empty texts and numbers out of bounds. */
    @Transactional
    public RequestResult save(MenuItem item, Actor by) {
        if (!mayChange(by)) {
            throw new DomainException("base.not-allowed");
        }
        if (problem(item).isPresent()) {
            return new RequestResult.Refused(problem(item).get());
        }
        UUID id = item.id();
        Optional<MenuItem> before = id == null ? Optional.empty() : find(id);
        UUID stored = id == null ? Ids.next() : id;
        int written = id == null ? insert(stored, item) : update(stored, item);
        if (written == 0) {
            return new RequestResult.ChangedMeanwhile();
        }
        audit.recordChange(
                by,
                id == null ? "planning.menu-item-added" : "planning.menu-item-changed",
                AuditSubject.thing("menu-item", stored),
                Map.of(),
                before.map(MenuCard::values).orElse(Map.of()),
                values(item));
        return new RequestResult.Done();
    }

    private static Optional<String> problem(MenuItem item) {
        if (isEmptyOrLonger(item.titleDutch(), LONGEST_TITLE) || isEmptyOrLonger(item.titleEnglish(), LONGEST_TITLE)) {
            return Optional.of("planning.menu.title.needed");
        }
        if (isEmptyOrLonger(item.summaryDutch(), LONGEST_SUMMARY)
                || isEmptyOrLonger(item.summaryEnglish(), LONGEST_SUMMARY)) {
            return Optional.of("planning.menu.summary.needed");
        }
        if (item.minutes() < SHORTEST || item.minutes() > LONGEST) {
            return Optional.of("planning.menu.minutes.bounds");
        }
        return item.most() < 1 || item.most() > MOST_PEOPLE
                ? Optional.of("planning.menu.most.bounds")
                : Optional.empty();
    }

    private static boolean isEmptyOrLonger(String text, int longest) {
        return text.isBlank() || text.length() > longest;
    }

    Optional<MenuItem> find(UUID id) {
        return jdbc.sql("SELECT * FROM menu_item WHERE id = ?")
                .param(bytes(id))
                .query(MenuCard::item)
                .optional();
    }

    private int insert(UUID id, MenuItem item) {
        return bind(
                        jdbc.sql(
                                "INSERT INTO menu_item (id, position, kind, title_nl, title_en, summary_nl, summary_en,"
                                        + " minutes, most, active) SELECT :id, COALESCE(MAX(position), 0) + 10, :kind, :titleNl,"
                                        + " :titleEn, :summaryNl, :summaryEn, :minutes, :most, :active FROM menu_item"),
                        id,
                        item)
                .update();
    }

    private int update(UUID id, MenuItem item) {
        return bind(
                        jdbc.sql("UPDATE menu_item SET kind = :kind, title_nl = :titleNl, title_en = :titleEn,"
                                + " summary_nl = :summaryNl, summary_en = :summaryEn, minutes = :minutes, most = :most,"
                                + " active = :active, version = version + 1 WHERE id = :id AND version = :version"),
                        id,
                        item)
                .param("version", item.version())
                .update();
    }

    private static StatementSpec bind(StatementSpec statement, UUID id, MenuItem item) {
        return statement
                .param("id", bytes(id))
                .param("kind", item.kind().name())
                .param("titleNl", item.titleDutch().strip())
                .param("titleEn", item.titleEnglish().strip())
                .param("summaryNl", item.summaryDutch().strip())
                .param("summaryEn", item.summaryEnglish().strip())
                .param("minutes", item.minutes())
                .param("most", item.most())
                .param("active", item.active());
    }

    private static Map<String, String> values(MenuItem item) {
        Map<String, String> values = new HashMap<>();
        values.put("title", item.titleDutch());
        values.put("kind", AuditWords.word(Texts.key("planning.activity-kind.", item.kind())));
        values.put("minutes", Integer.toString(item.minutes()));
        values.put("heads", Integer.toString(item.most()));
        values.put("active", AuditWords.yesOrNo(item.active()));
        return values;
    }

    private static MenuItem item(ResultSet row, int number) throws SQLException {
        return new MenuItem(
                Ids.of(row.getBytes("id")),
                row.getInt("position"),
                ActivityKind.valueOf(row.getString("kind")),
                row.getString("title_nl"),
                row.getString("title_en"),
                row.getString("summary_nl"),
                row.getString("summary_en"),
                row.getInt("minutes"),
                row.getInt("most"),
                row.getBoolean("active"),
                row.getLong("version"));
    }
}
