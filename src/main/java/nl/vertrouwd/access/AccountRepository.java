package nl.vertrouwd.access;

import jakarta.persistence.LockModeType;
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

    @Query(
            value = "select count(*) from account a join role_assignment r on r.account_id = a.id "
                    + "where r.open_role = 'ADMINISTRATOR' and a.enabled",
            nativeQuery = true)
    long countEnabledAdministrators();

    @Query(value = "select name from access_lock where name = 'administrators' for update", nativeQuery = true)
    String lockAdministrators();
}
