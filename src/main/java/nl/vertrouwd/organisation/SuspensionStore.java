package nl.vertrouwd.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of suspensions. Whoever changes one locks the person first, an import too. */
@Component
class SuspensionStore {

    static final String SELECT = "SELECT id, person_id, reason, valid_from, valid_until, entered_by,"
            + " changed_in_product_at IS NOT NULL AS changed, withdrawn_at IS NOT NULL AS withdrawn, version FROM suspension ";

    private final JdbcClient database;
    private final Clock clock;

    SuspensionStore(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** False when there is no such person. */
    boolean lockPerson(PersonId person) {
        return database.sql("SELECT id FROM person WHERE id = ? AND NOT withdrawn FOR UPDATE")
                .param(Ids.bytes(person.value()))
                .query(byte[].class)
                .optional()
                .isPresent();
    }

    /** Also when it was withdrawn. */
    Optional<StoredSuspension> find(SuspensionId id) {
        return database.sql(SELECT + "WHERE id = ?")
                .param(Ids.bytes(id.value()))
                .query(SuspensionStore::stored)
                .optional();
    }

    /** Those that were not withdrawn, the latest first. */
    List<StoredSuspension> of(PersonId person) {
        return database.sql(SELECT + "WHERE person_id = ? AND withdrawn_at IS NULL ORDER BY valid_from DESC")
                .param(Ids.bytes(person.value()))
                .query(SuspensionStore::stored)
                .list();
    }

    SuspensionId add(PersonId person, SuspensionReason reason, DateRange period, AccountId by) {
        SuspensionId id = SuspensionId.next();
        database.sql("""
                        INSERT INTO suspension (id, person_id, reason, valid_from, valid_until, entered_by, entered_at, approved_by,
                            changed_in_product_at, version)
                        VALUES (:id, :person, :reason, :from, :until, :by, :now, :by, :now, 0)
                        """)
                .param("id", Ids.bytes(id.value()))
                .param("person", Ids.bytes(person.value()))
                .param("reason", reason.name())
                .param("from", period.from())
                .param("until", period.until())
                .param("by", Ids.bytes(by.value()))
                .param("now", now())
                .update();
        return id;
    }

    void endOn(SuspensionId id, LocalDate until) {
        database.sql(
                        "UPDATE suspension SET valid_until = ?, changed_in_product_at = ?, version = version + 1 WHERE id = ?")
                .params(until, now(), Ids.bytes(id.value()))
                .update();
    }

    void withdraw(SuspensionId id, AccountId by) {
        database.sql("UPDATE suspension SET withdrawn_by = :by, withdrawn_at = :now, changed_in_product_at = :now,"
                        + " version = version + 1 WHERE id = :id")
                .param("by", Ids.bytes(by.value()))
                .param("now", now())
                .param("id", Ids.bytes(id.value()))
                .update();
    }

    static StoredSuspension stored(ResultSet row, int number) throws SQLException {
        byte[] enteredBy = row.getBytes("entered_by");
        @Nullable AccountId by = enteredBy == null ? null : new AccountId(Ids.of(enteredBy));
        UUID id = Ids.of(row.getBytes("id"));
        return new StoredSuspension(
                id,
                new PersonId(Ids.of(row.getBytes("person_id"))),
                SuspensionReason.valueOf(row.getString("reason")),
                new DateRange(
                        row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class)),
                by,
                row.getBoolean("changed"),
                row.getBoolean("withdrawn"),
                row.getLong("version"));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
