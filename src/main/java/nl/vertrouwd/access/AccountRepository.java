package nl.vertrouwd.access;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, UUID> {

    Account save(Account account);

    void flush();

    Optional<Account> findById(UUID id);

    Optional<Account> findByUsername(String username);

    Optional<Account> findByPersonId(UUID personId);

    List<Account> findByIdIn(Collection<UUID> ids);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.id = :id")
    Optional<Account> lock(UUID id);

    /** The enabled accounts with the role for all of Defence, each once. */
    @Query("select a from Account a where a.enabled = true and exists (select r.id from RoleAssignment r "
            + "where r.accountId = a.id and r.role = :role and r.validUntil = :open "
            + "and r.scopeUnit is null and r.scopeNetwork is null)")
    List<Account> enabledWith(Role role, Instant open);

    /** For decisions that look at more than one account: about the last administrator, and about a user name that must be new. */
    @Query(value = "select name from access_lock where name = 'administrators' for update", nativeQuery = true)
    String lockAdministrators();
}
