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
import nl.vertrouwd.base.UnitId;
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

    private @Nullable UUID scopeUnit;
    private @Nullable String scopeNetwork;

    @Column(nullable = false)
    private Instant validFrom;

    @Column(nullable = false)
    private Instant validUntil;

    @Column(nullable = false)
    private UUID givenBy;

    private @Nullable UUID endedBy;

    @SuppressWarnings("NullAway.Init")
    protected RoleAssignment() {}

    RoleAssignment(AccountId account, Grant grant, Instant from, AccountId givenBy) {
        this.id = Ids.next();
        this.accountId = account.value();
        this.role = grant.role();
        this.scopeUnit =
                grant.scope() instanceof Scope.Below below ? below.unit().value() : null;
        this.scopeNetwork = grant.scope() instanceof Scope.Network network ? network.code() : null;
        this.validFrom = from;
        this.validUntil = OPEN;
        this.givenBy = givenBy.value();
    }

    Role role() {
        return role;
    }

    Grant grant() {
        if (scopeUnit != null) {
            return new Grant(role, new Scope.Below(new UnitId(scopeUnit)));
        }
        return new Grant(role, scopeNetwork == null ? Scope.EVERYTHING : new Scope.Network(scopeNetwork));
    }

    boolean administers() {
        return grant().equals(new Grant(Role.ADMINISTRATOR, Scope.EVERYTHING));
    }

    void end(Instant at, AccountId by) {
        validUntil = at.isBefore(validFrom) ? validFrom : at;
        endedBy = by.value();
    }
}
