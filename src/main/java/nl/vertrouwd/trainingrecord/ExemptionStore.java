package nl.vertrouwd.trainingrecord;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of exemptions. Whoever changes one of a person locks the person first; of networks, who comes second is stopped by the key. */
@Repository
class ExemptionStore {

    static final String SELECT =
            "SELECT id, person_id, network, scheme, requirement, valid_from, valid_until, reason, entered_by,"
                    + " changed_in_product_at IS NOT NULL AS changed, withdrawn_at IS NOT NULL AS withdrawn, version FROM exemption ";

    private final JdbcClient jdbc;
    private final Clock clock;

    ExemptionStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** False when there is no such person; for a network the row of its unit is what is locked. */
    boolean lock(Exempted whom) {
        return switch (whom) {
            case Exempted.Someone someone ->
                isThere(
                        "SELECT id FROM person WHERE id = ? AND NOT withdrawn FOR UPDATE",
                        Ids.bytes(someone.person().value()));
            case Exempted.Network network -> isThere("SELECT id FROM unit WHERE code = ? FOR UPDATE", network.code());
        };
    }

    private boolean isThere(String sql, Object key) {
        return jdbc.sql(sql).param(key).query(byte[].class).optional().isPresent();
    }

    /** Also when it was withdrawn. */
    Optional<StoredExemption> find(ExemptionId id) {
        return jdbc.sql(SELECT + "WHERE id = ?")
                .param(Ids.bytes(id.value()))
                .query(ExemptionStore::stored)
                .optional();
    }

    /** Those of one person, withdrawn ones too, the latest first. */
    List<StoredExemption> of(PersonId person) {
        return jdbc.sql(SELECT + "WHERE person_id = ? ORDER BY valid_from DESC, entered_at DESC")
                .param(Ids.bytes(person.value()))
                .query(ExemptionStore::stored)
                .list();
    }

    /** Those of networks that stand, the latest first; of one network when its code is given. */
    List<StoredExemption> ofNetworks(List<String> networks, boolean all, int offset, int limit) {
        return jdbc.sql(SELECT
                        + "WHERE network IS NOT NULL AND withdrawn_at IS NULL AND (:all OR network IN (:networks))"
                        + " ORDER BY valid_from DESC, network, scheme, requirement, id LIMIT :limit OFFSET :offset")
                .param("all", all)
                .param("networks", networks.isEmpty() ? List.of("") : networks)
                .param("limit", limit)
                .param("offset", offset)
                .query(ExemptionStore::stored)
                .list();
    }

    /** Whether one stands with this key. */
    boolean stands(StoredExemption.Key key) {
        return jdbc.sql(
                                "SELECT COUNT(*) FROM exemption WHERE withdrawn_at IS NULL AND (person_id = :person OR network = :network)"
                                        + " AND scheme = :scheme AND requirement = :requirement AND valid_from = :from")
                        .param("person", person(key.whom()))
                        .param("network", network(key.whom()))
                        .param("scheme", key.scheme())
                        .param("requirement", key.requirement())
                        .param("from", key.from())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    ExemptionId add(StoredExemption.Key key, LocalDate until, String reason, AccountId by) {
        ExemptionId id = ExemptionId.next();
        jdbc.sql("""
                        INSERT INTO exemption (id, person_id, network, scheme, requirement, valid_from, valid_until, reason,
                            entered_by, entered_at, changed_in_product_at, version)
                        VALUES (:id, :person, :network, :scheme, :requirement, :from, :until, :reason, :by, :now, :now, 0)
                        """)
                .param("id", Ids.bytes(id.value()))
                .param("person", person(key.whom()))
                .param("network", network(key.whom()))
                .param("scheme", key.scheme())
                .param("requirement", key.requirement())
                .param("from", key.from())
                .param("until", until)
                .param("reason", reason)
                .param("by", Ids.bytes(by.value()))
                .param("now", now())
                .update();
        return id;
    }

    void endOn(ExemptionId id, LocalDate until) {
        jdbc.sql("UPDATE exemption SET valid_until = ?, changed_in_product_at = ?, version = version + 1 WHERE id = ?")
                .params(until, now(), Ids.bytes(id.value()))
                .update();
    }

    void withdraw(ExemptionId id, AccountId by) {
        jdbc.sql("UPDATE exemption SET withdrawn_by = :by, withdrawn_at = :now, changed_in_product_at = :now,"
                        + " version = version + 1 WHERE id = :id")
                .param("by", Ids.bytes(by.value()))
                .param("now", now())
                .param("id", Ids.bytes(id.value()))
                .update();
    }

    static byte @Nullable [] person(Exempted whom) {
        return whom instanceof Exempted.Someone someone
                ? Ids.bytes(someone.person().value())
                : null;
    }

    static @Nullable String network(Exempted whom) {
        return whom instanceof Exempted.Network network ? network.code() : null;
    }

    static StoredExemption stored(ResultSet row, int number) throws SQLException {
        byte[] person = row.getBytes("person_id");
        byte[] enteredBy = row.getBytes("entered_by");
        return new StoredExemption(
                Ids.of(row.getBytes("id")),
                person == null
                        ? new Exempted.Network(Objects.requireNonNull(row.getString("network")))
                        : new Exempted.Someone(new PersonId(Ids.of(person))),
                row.getString("scheme"),
                row.getString("requirement"),
                new DateRange(
                        row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class)),
                row.getString("reason"),
                enteredBy == null ? null : new AccountId(Ids.of(enteredBy)),
                row.getBoolean("changed"),
                row.getBoolean("withdrawn"),
                row.getLong("version"));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
