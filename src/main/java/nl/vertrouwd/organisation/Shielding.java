package nl.vertrouwd.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.AuditSubject;
import nl.vertrouwd.access.AuditTrail;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shields people one by one, beside the units that the personnel system delivers as shielded. For administrators; every change stands in
 * the audit trail. Outside their own unit who is shielded has no name.
 */
@Service
public class Shielding {

    private final JdbcClient database;
    private final ShieldedPeriods periods;
    private final Sight sight;
    private final AuditTrail audit;
    private final Clock clock;

    Shielding(JdbcClient database, ShieldedPeriods periods, Sight sight, AuditTrail audit, Clock clock) {
        this.database = database;
        this.periods = periods;
        this.sight = sight;
        this.audit = audit;
        this.clock = clock;
    }

    /** The mark on this person that holds today or is the first to come; none too for who may not know. */
    @Transactional(readOnly = true)
    public Optional<ShieldMark> mark(Actor by, PersonId person) {
        return mayDecide(by, person)
                ? database.sql(
                                "SELECT valid_from, valid_until FROM shielded_person WHERE person_id = ? AND valid_until > ?"
                                        + " ORDER BY valid_from LIMIT 1")
                        .params(Ids.bytes(person.value()), today())
                        .query((row, number) -> new ShieldMark(period(row)))
                        .optional()
                : Optional.empty();
    }

    /** Shields a person for a period, which counts at once for whoever looks at a day of it. */
    @Transactional
    public ShieldResult shield(Actor by, PersonId person, DateRange period) {
        if (!mayDecide(by, person) || !lock(person)) {
            return ShieldResult.NOT_ALLOWED;
        }
        int overlapping = database.sql(
                        "SELECT COUNT(*) FROM shielded_person WHERE person_id = ? AND valid_from < ? AND valid_until > ?")
                .params(Ids.bytes(person.value()), period.until(), period.from())
                .query(Integer.class)
                .single();
        if (overlapping > 0) {
            return ShieldResult.OVERLAPS;
        }
        database.sql(
                        "INSERT INTO shielded_person (id, person_id, valid_from, valid_until, marked_by, marked_at) VALUES (?, ?, ?, ?, ?, ?)")
                .params(
                        Ids.bytes(Ids.next()),
                        Ids.bytes(person.value()),
                        period.from(),
                        period.until(),
                        Ids.bytes(by.account().value()),
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        periods.renewMarks(person);
        audit.record(by, "organisation.person-shielded", AuditSubject.person(person), Map.of(), written(period));
        return ShieldResult.DONE;
    }

    /** Ends the mark that holds, as of today; one that has not begun is taken away. */
    @Transactional
    public ShieldResult end(Actor by, PersonId person) {
        if (!mayDecide(by, person) || !lock(person)) {
            return ShieldResult.NOT_ALLOWED;
        }
        Optional<ShieldMark> mark = mark(by, person);
        if (mark.isEmpty()) {
            return ShieldResult.NOTHING_TO_END;
        }
        DateRange period = mark.get().period();
        boolean began = period.from().isBefore(today());
        database.sql(
                        began
                                ? "UPDATE shielded_person SET valid_until = :today WHERE person_id = :person AND valid_from = :from"
                                : "DELETE FROM shielded_person WHERE person_id = :person AND valid_from = :from")
                .param("today", today())
                .param("person", Ids.bytes(person.value()))
                .param("from", period.from())
                .update();
        periods.renewMarks(person);
        audit.record(
                by,
                "organisation.shield-ended",
                AuditSubject.person(person),
                written(period),
                began ? written(new DateRange(period.from(), today())) : Map.of());
        return ShieldResult.DONE;
    }

    private boolean mayDecide(Actor by, PersonId person) {
        return sight.relations(by, person, today()).contains(Relation.ADMINISTRATOR);
    }

    /** Two administrators who mark the same person at once come one after the other; false when there is no such person. */
    private boolean lock(PersonId person) {
        return database.sql("SELECT id FROM person WHERE id = ? FOR UPDATE")
                .param(Ids.bytes(person.value()))
                .query(byte[].class)
                .optional()
                .isPresent();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static DateRange period(ResultSet row) throws SQLException {
        return new DateRange(
                row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class));
    }

    private static Map<String, String> written(DateRange period) {
        return Map.of(
                "from",
                period.from().toString(),
                "until",
                period.isOpen() ? "" : period.until().toString());
    }
}
