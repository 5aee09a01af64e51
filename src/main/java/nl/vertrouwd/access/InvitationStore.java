package nl.vertrouwd.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.vertrouwd.base.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of invitations: at most one open per account, of the token only its hash. */
@Component
class InvitationStore {

    static final int AN_HOUR = 3;

    private final JdbcClient jdbc;
    private final Settings settings;
    private final Clock clock;

    InvitationStore(JdbcClient jdbc, Settings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** A new invitation in place of earlier ones; empty when there were enough in the past hour. The account's row is locked by the caller. */
    Optional<Instant> replace(AccountId account, byte[] token) {
        Instant now = clock.instant();
        int recent = jdbc.sql("SELECT COUNT(*) FROM invitation WHERE account_id = :account AND made_at > :since")
                .param("account", Ids.bytes(account.value()))
                .param("since", Utc.of(now.minus(Duration.ofHours(1))))
                .query(Integer.class)
                .single();
        if (recent >= AN_HOUR) {
            return Optional.empty();
        }
        Instant until = now.plus(Duration.ofHours(settings.get(AccessSettings.INVITATION_HOURS)));
        endOpen(account);
        jdbc.sql("""
                INSERT INTO invitation (id, account_id, token_hash, made_at, valid_until)
                VALUES (:id, :account, :hash, :now, :until)
                """)
                .param("id", Ids.bytes(Ids.next()))
                .param("account", Ids.bytes(account.value()))
                .param("hash", Keyed.sha256(token))
                .param("now", Utc.of(now))
                .param("until", Utc.of(until))
                .update();
        return Optional.of(until);
    }

    void endOpen(AccountId account) {
        jdbc.sql("UPDATE invitation SET ended_at = :now WHERE open_for = :account")
                .param("now", Utc.of(clock.instant()))
                .param("account", Ids.bytes(account.value()))
                .update();
    }

    /** Whose password the token may choose, while it is valid. */
    Optional<AccountId> open(byte[] token) {
        return jdbc.sql(
                        "SELECT account_id FROM invitation WHERE token_hash = :hash AND open_for IS NOT NULL AND valid_until > :now")
                .param("hash", Keyed.sha256(token))
                .param("now", Utc.of(clock.instant()))
                .query((row, number) -> new AccountId(Ids.of(row.getBytes(1))))
                .optional();
    }

    /** Uses the token; false when someone was first or it is no longer valid. */
    boolean use(byte[] token) {
        return jdbc.sql("""
                        UPDATE invitation SET used_at = :now
                         WHERE token_hash = :hash AND used_at IS NULL AND ended_at IS NULL AND valid_until > :now
                        """)
                        .param("hash", Keyed.sha256(token))
                        .param("now", Utc.of(clock.instant()))
                        .update()
                == 1;
    }
}
