package nl.vertrouwd.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface RoleAssignmentRepository extends Repository<RoleAssignment, UUID> {

    RoleAssignment save(RoleAssignment assignment);

    List<RoleAssignment> findByAccountIdAndValidUntil(UUID accountId, Instant validUntil);

    /** Whether anybody holds it or held it once. */
    boolean existsByRole(Role role);

    /** The roles held now. */
    default List<RoleAssignment> held(AccountId account) {
        return findByAccountIdAndValidUntil(account.value(), RoleAssignment.OPEN);
    }
}
