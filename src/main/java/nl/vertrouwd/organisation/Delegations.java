package nl.vertrouwd.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.AuditSubject;
import nl.vertrouwd.access.AuditTrail;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Leaders who hand their view to a deputy for a period, a year at most. The deputy has the role of leader for the unit while the period
 * runs and the leader leads the unit; what a deputy has cannot be handed on. Everybody sees and ends only what they gave or got themselves.
 */
@Service
public class Delegations {

    private static final String LIST = """
            SELECT d.id, l.id AS leader_id, IF(%1$s, '', l.full_name) AS leader, %1$s AS leader_hidden,
                   p.id AS deputy_id, IF(%2$s, '', p.full_name) AS deputy, %2$s AS deputy_hidden, u.code,
                   (SELECT n.name FROM unit_period n WHERE n.unit_id = d.unit_id AND n.valid_from <= :today
                    ORDER BY n.valid_from DESC LIMIT 1) AS unit,
                   d.valid_from, d.valid_until,
                   CASE WHEN d.ended_on IS NOT NULL OR d.valid_until <= :today THEN 'OVER'
                        WHEN d.valid_from > :today THEN 'COMING'
                        WHEN EXISTS (SELECT 1 FROM placement x WHERE x.person_id = d.delegator_id AND x.unit_id = d.unit_id
                                       AND x.leads_unit AND x.valid_from <= :today AND x.valid_until > :today) THEN 'RUNNING'
                        ELSE 'RESTING' END AS state
            FROM delegation d
            JOIN person l ON l.id = d.delegator_id
            JOIN person p ON p.id = d.deputy_id
            JOIN unit u ON u.id = d.unit_id
            """.formatted(Shield.hides("l.id"), Shield.hides("p.id"));
    private static final String PAGE =
            " ORDER BY state = 'OVER', d.valid_from DESC, d.id DESC LIMIT :limit OFFSET :offset";
    private static final String STANDING = "d.ended_on IS NULL AND d.valid_until > :today";

    private final JdbcClient database;
    private final Deputies deputies;
    private final Shield shield;
    private final AuditTrail audit;
    private final Clock clock;

    Delegations(JdbcClient database, Deputies deputies, Shield shield, AuditTrail audit, Clock clock) {
        this.database = database;
        this.shield = shield;
        this.deputies = deputies;
        this.audit = audit;
        this.clock = clock;
    }

    /** The units that the actor leads today according to the personnel file, and so can hand over. */
    public List<Unit> led(Actor by) {
        return deputies.led(by, today());
    }

    /** At most {@code limit} people in the actor's units and below whose personnel number or name starts with the text, by family name. */
    public List<Deputy> candidates(Actor by, String text, int limit) {
        return deputies.find(by, text, today(), limit);
    }

    /** Hands the view of a unit that the actor leads to a deputy. */
    @Transactional
    public DelegationResult give(Actor by, UnitId unit, PersonId deputy, DateRange period) {
        LocalDate today = today();
        PersonId leader = by.person();
        if (leader == null || led(by).stream().noneMatch(led -> led.id().equals(unit))) {
            return new DelegationResult.NotLeading();
        }
        if (period.from().isBefore(today)) {
            return new DelegationResult.InThePast();
        }
        LocalDate latest = period.from().plusYears(1);
        if (period.until().isAfter(latest)) {
            return new DelegationResult.TooLong(latest.minusDays(1));
        }
        if (!deputies.isCandidate(by, deputy, today)) {
            return new DelegationResult.UnknownDeputy();
        }
        if (!deputies.isEmployed(deputy, period)) {
            return new DelegationResult.NotEmployed();
        }
        database.sql("SELECT id FROM person WHERE id = ? FOR UPDATE")
                .param(Ids.bytes(leader.value()))
                .query(byte[].class)
                .single();
        if (overlaps(leader, unit, deputy, period)) {
            return new DelegationResult.Overlaps();
        }
        return new DelegationResult.Given(store(by, leader, unit, deputy, period));
    }

    /** Ends it today, for the leader who gave it and the deputy who has it. False when it is not theirs or already over. */
    @Transactional
    public boolean end(Actor by, DelegationId id) {
        Optional<Ending> found = database.sql(
                        "SELECT d.deputy_id, u.code FROM delegation d JOIN unit u ON u.id = d.unit_id"
                                + " WHERE d.id = :id AND (d.delegator_id = :person OR d.deputy_id = :person) AND "
                                + STANDING
                                + " FOR UPDATE")
                .param("id", Ids.bytes(id.value()))
                .param("person", bytes(by))
                .param("today", today())
                .query((row, number) ->
                        new Ending(new PersonId(Ids.of(row.getBytes("deputy_id"))), row.getString("code")))
                .optional();
        if (found.isEmpty()) {
            return false;
        }
        database.sql("UPDATE delegation SET ended_on = :today WHERE id = :id")
                .param("today", today())
                .param("id", Ids.bytes(id.value()))
                .update();
        audit.record(
                by,
                "organisation.delegation-ended",
                subject(id, found.get().deputy()),
                Map.of("unit", found.get().unit()),
                Map.of());
        return true;
    }

    /** What the actor gave, what is over last. */
    public List<Delegation> given(Actor by, int offset, int limit) {
        return list(by, "WHERE d.delegator_id = :person" + PAGE, offset, limit);
    }

    /** What the actor got, what is over last. */
    public List<Delegation> received(Actor by, int offset, int limit) {
        return list(by, "WHERE d.deputy_id = :person" + PAGE, offset, limit);
    }

    /** What the actor has as a deputy today or will have, at most four. */
    public List<Delegation> standing(Actor by) {
        return list(by, "WHERE d.deputy_id = :person AND " + STANDING + PAGE, 0, 4);
    }

    private List<Delegation> list(Actor by, String condition, int offset, int limit) {
        return database.sql(LIST + condition)
                .params(shield.parameters(by, today()))
                .param("person", bytes(by))
                .param("offset", offset)
                .param("limit", limit)
                .query(Delegations::delegation)
                .list();
    }

    private boolean overlaps(PersonId leader, UnitId unit, PersonId deputy, DateRange period) {
        return database.sql("SELECT COUNT(*) FROM delegation d WHERE d.delegator_id = :leader AND d.deputy_id = :deputy"
                                + " AND d.unit_id = :unit AND d.valid_from < :until AND d.valid_until > :from"
                                + " AND d.ended_on IS NULL")
                        .param("leader", Ids.bytes(leader.value()))
                        .param("deputy", Ids.bytes(deputy.value()))
                        .param("unit", Ids.bytes(unit.value()))
                        .param("from", period.from())
                        .param("until", period.until())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private DelegationId store(Actor by, PersonId leader, UnitId unit, PersonId deputy, DateRange period) {
        DelegationId id = DelegationId.next();
        database.sql("""
                        INSERT INTO delegation (id, delegator_id, deputy_id, unit_id, valid_from, valid_until)
                        VALUES (:id, :leader, :deputy, :unit, :from, :until)
                        """)
                .param("id", Ids.bytes(id.value()))
                .param("leader", Ids.bytes(leader.value()))
                .param("deputy", Ids.bytes(deputy.value()))
                .param("unit", Ids.bytes(unit.value()))
                .param("from", period.from())
                .param("until", period.until())
                .update();
        String code = database.sql("SELECT code FROM unit WHERE id = ?")
                .param(Ids.bytes(unit.value()))
                .query((row, number) -> row.getString("code"))
                .single();
        audit.record(
                by,
                "organisation.delegation-given",
                subject(id, deputy),
                Map.of(),
                Map.of(
                        "unit",
                        code,
                        "from",
                        period.from().toString(),
                        "until",
                        period.until().toString()));
        return id;
    }

    private record Ending(PersonId deputy, String unit) {}

    private static AuditSubject subject(DelegationId id, PersonId deputy) {
        return new AuditSubject("delegation", id.value(), deputy);
    }

    private static byte[] bytes(Actor by) {
        PersonId person = by.person();
        return person == null ? new byte[16] : Ids.bytes(person.value());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static ShownPerson person(ResultSet row, String which) throws SQLException {
        return new ShownPerson(
                new PersonId(Ids.of(row.getBytes(which + "_id"))),
                row.getString(which),
                "",
                row.getBoolean(which + "_hidden"));
    }

    private static Delegation delegation(ResultSet row, int number) throws SQLException {
        return new Delegation(
                new DelegationId(Ids.of(row.getBytes("id"))),
                person(row, "leader"),
                person(row, "deputy"),
                row.getString("code"),
                row.getString("unit"),
                new DateRange(
                        row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class)),
                Delegation.State.valueOf(row.getString("state")));
    }
}
