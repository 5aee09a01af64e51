package nl.vertrouwd.access;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nl.vertrouwd.base.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of second steps and their recovery codes. */
@Component
class SecondStepStore {

    /** What is kept of a second step. */
    record Row(byte[] sealed, Instant setAt, long lastUsed) {}

    private final JdbcClient jdbc;

    SecondStepStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isSet(AccountId account) {
        return jdbc.sql("SELECT COUNT(*) FROM second_step WHERE account_id = ?")
                        .param(key(account))
                        .query(Integer.class)
                        .single()
                == 1;
    }

    Optional<Row> find(AccountId account) {
        return row("SELECT * FROM second_step WHERE account_id = ?", account);
    }

    /** Until the end of the transaction nobody else uses or changes it. */
    Optional<Row> lock(AccountId account) {
        return row("SELECT * FROM second_step WHERE account_id = ? FOR UPDATE", account);
    }

    void put(AccountId account, byte[] sealed, Instant at, long lastUsed) {
        remove(account);
        jdbc.sql("INSERT INTO second_step (account_id, secret, set_at, last_used) VALUES (?, ?, ?, ?)")
                .params(key(account), sealed, Utc.of(at), lastUsed)
                .update();
    }

    void used(AccountId account, long step) {
        jdbc.sql("UPDATE second_step SET last_used = ? WHERE account_id = ?")
                .params(step, key(account))
                .update();
    }

    void seal(AccountId account, byte[] sealed) {
        jdbc.sql("UPDATE second_step SET secret = ? WHERE account_id = ?")
                .params(sealed, key(account))
                .update();
    }

    /** Its recovery codes go with it. */
    boolean remove(AccountId account) {
        return jdbc.sql("DELETE FROM second_step WHERE account_id = ?")
                        .param(key(account))
                        .update()
                == 1;
    }

    void replaceCodes(AccountId account, List<byte[]> hashes) {
        jdbc.sql("DELETE FROM recovery_code WHERE account_id = ?")
                .param(key(account))
                .update();
        hashes.forEach(hash -> jdbc.sql("INSERT INTO recovery_code (account_id, code_hash) VALUES (?, ?)")
                .params(key(account), hash)
                .update());
    }

    /** Uses a recovery code; false when it is none or was used before. */
    boolean useCode(AccountId account, byte[] hash, Instant at) {
        return jdbc.sql(
                                "UPDATE recovery_code SET used_at = ? WHERE account_id = ? AND code_hash = ? AND used_at IS NULL")
                        .params(Utc.of(at), key(account), hash)
                        .update()
                == 1;
    }

    int codesLeft(AccountId account) {
        return jdbc.sql("SELECT COUNT(*) FROM recovery_code WHERE account_id = ? AND used_at IS NULL")
                .param(key(account))
                .query(Integer.class)
                .single();
    }

    private Optional<Row> row(String sql, AccountId account) {
        return jdbc.sql(sql)
                .param(key(account))
                .query((row, number) -> new Row(
                        row.getBytes("secret"),
                        Utc.instant(row.getObject("set_at", LocalDateTime.class)),
                        row.getLong("last_used")))
                .optional();
    }

    private static byte[] key(AccountId account) {
        return Ids.bytes(account.value());
    }
}
