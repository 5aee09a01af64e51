package nl.vertrouwd.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.vertrouwd.base.AboutPerson;
import nl.vertrouwd.base.ErasedName;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is left of the accounts of people who are erased: a row without a name that nobody can sign in with, so that what they did still
 * is somebody's. Knows no roles: it is for the erasing, which asks them first.
 */
@Service
public class ErasedAccounts {

    private static final List<String> GONE = List.of("invitation", "second_step", "role_assignment", "audit_look");

    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final Attempts attempts;

    ErasedAccounts(JdbcTemplate template, Attempts attempts) {
        this.template = template;
        this.jdbc = JdbcClient.create(template);
        this.attempts = attempts;
    }

    /** Somebody from outside whose account ended. */
    public record Outsider(AccountId account, String username, String name, String email) implements AboutPerson {}

    /** The accounts of these people, of those who have one; one statement. */
    @Transactional(readOnly = true)
    public Map<PersonId, AccountId> of(Collection<PersonId> people) {
        Map<PersonId, AccountId> found = new HashMap<>();
        if (!people.isEmpty()) {
            jdbc.sql("SELECT id, person_id FROM account WHERE person_id IN (:people)")
                    .param(
                            "people",
                            people.stream()
                                    .map(person -> Ids.bytes(person.value()))
                                    .toList())
                    .query(row -> {
                        found.put(
                                new PersonId(Ids.of(row.getBytes("person_id"))),
                                new AccountId(Ids.of(row.getBytes("id"))));
                    });
        }
        return found;
    }

    /** People from outside who were last let in before that day and are not erased, by identity, after the one given. */
    @Transactional(readOnly = true)
    public List<Outsider> outsidersUntil(LocalDate day, Optional<AccountId> after, int limit) {
        return jdbc.sql("""
                        SELECT id, username, display_name, email FROM account
                         WHERE person_id IS NULL AND valid_until <= :day AND NOT erased AND id > :after ORDER BY id LIMIT :limit
                        """)
                .param("day", day)
                .param("after", Ids.bytes(after.map(AccountId::value).orElse(new UUID(0, 0))))
                .param("limit", limit)
                .query((row, number) -> outsider(row))
                .list();
    }

    /**
     * Those of the accounts that are of people from outside who still were last let in before that day. Nobody changes any of the accounts
     * until the transaction ends; refuses to run without one.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Outsider> lock(Collection<AccountId> wanted, LocalDate day) {
        List<Outsider> outsiders = new ArrayList<>();
        if (!wanted.isEmpty()) {
            jdbc.sql(
                            "SELECT id, username, display_name, email, person_id IS NULL AND valid_until <= :day AND NOT erased AS ended"
                                    + " FROM account WHERE id IN (:ids) ORDER BY id FOR UPDATE")
                    .param("day", day)
                    .param(
                            "ids",
                            wanted.stream()
                                    .map(account -> Ids.bytes(account.value()))
                                    .toList())
                    .query(row -> {
                        if (row.getBoolean("ended")) {
                            outsiders.add(outsider(row));
                        }
                    });
        }
        return outsiders;
    }

    private static Outsider outsider(ResultSet row) throws SQLException {
        return new Outsider(
                new AccountId(Ids.of(row.getBytes("id"))),
                row.getString("username"),
                row.getString("display_name"),
                row.getString("email"));
    }

    /** By year in which they were last let in, how many people from outside ended before that day and are not erased. */
    @Transactional(readOnly = true)
    public Map<Integer, Integer> outsidersByYear(LocalDate day) {
        Map<Integer, Integer> years = new HashMap<>();
        jdbc.sql("SELECT YEAR(valid_until - INTERVAL 1 DAY) AS ended, COUNT(*) AS people FROM account"
                        + " WHERE person_id IS NULL AND valid_until <= :day AND NOT erased GROUP BY ended")
                .param("day", day)
                .query(row -> {
                    years.put(row.getInt("ended"), row.getInt("people"));
                });
        return years;
    }

    /** Takes from accounts all that says whose they are and all by which somebody could get in; refuses to run without a transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void empty(Collection<AccountId> accounts) {
        if (accounts.isEmpty()) {
            return;
        }
        List<byte[]> ids =
                accounts.stream().map(account -> Ids.bytes(account.value())).toList();
        jdbc.sql("SELECT username FROM account WHERE id IN (:ids)")
                .param("ids", ids)
                .query(String.class)
                .list()
                .forEach(attempts::forget);
        accounts.forEach(attempts::forgetSecondStep);
        GONE.forEach(table -> jdbc.sql("DELETE FROM " + table + " WHERE account_id IN (:ids)")
                .param("ids", ids)
                .update());
        template.batchUpdate(
                "UPDATE account SET username = ?, display_name = ?, email = '', password_hash = NULL, must_change = FALSE,"
                        + " language = NULL, enabled = FALSE, erased = TRUE, stamp = stamp + 1, version = version + 1 WHERE id = ?",
                ids,
                ids.size(),
                (statement, id) -> {
                    statement.setString(1, "erased-" + UUID.randomUUID());
                    statement.setString(2, ErasedName.FULL);
                    statement.setBytes(3, id);
                });
    }
}
