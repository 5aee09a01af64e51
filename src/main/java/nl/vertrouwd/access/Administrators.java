package nl.vertrouwd.access;

import nl.vertrouwd.base.DomainException;

/** Who may manage accounts, roles and settings and read the audit trail. */
final class Administrators {

    private Administrators() {}

    /** Refuses everybody but administrators. */
    static void require(Actor by) {
        if (!by.hasAny(Role.ADMINISTRATOR)) {
            throw new DomainException("access.error.not-allowed");
        }
    }
}
