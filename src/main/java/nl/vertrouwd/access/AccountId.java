package nl.vertrouwd.access;

import java.util.UUID;
import nl.vertrouwd.base.Ids;

/** Identity of an account. */
public record AccountId(UUID value) {

    /** A new, never used identity. */
    public static AccountId next() {
        return new AccountId(Ids.next());
    }
}
