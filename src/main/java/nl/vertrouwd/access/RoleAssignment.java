package nl.vertrouwd.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.vertrouwd.base.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** That an account held a role from one moment to another; never deleted, so that who could do what remains known. */
@Entity
@Table(name = "role_assignment")
class RoleAssignment {

    static final Instant OPEN = Instant.parse("9999-12-31T00:00:00Z");

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false)
    private Role role;

    @Column(nullable = false)
    private Instant validFrom;

    @Column(nullable = false)
    private Instant validUntil;

    @Column(nullable = false)
    private UUID givenBy;

    private @Nullable UUID endedBy;

    @SuppressWarnings("NullAway.Init")
    protected RoleAssignment() {}

    RoleAssignment(AccountId account, Role role, Instant from, AccountId givenBy) {
        this.id = Ids.next();
        this.accountId = account.value();
        this.role = role;
        this.validFrom = from;
        this.validUntil = OPEN;
        this.givenBy = givenBy.value();
    }

    Role role() {
        return role;
    }

    void end(Instant at, AccountId by) {
        validUntil = at.isBefore(validFrom) ? validFrom : at;
        endedBy = by.value();
    }
}
