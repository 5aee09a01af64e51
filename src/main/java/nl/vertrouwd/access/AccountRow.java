package nl.vertrouwd.access;

import java.util.Set;
import nl.vertrouwd.base.AboutPerson;

/**
 * An account in a list.
 *
 * @param external someone from outside, without a place in the personnel file
 * @param activated whether a password was chosen
 * @param roles what was granted; that everybody employed is a participant is not repeated
 */
public record AccountRow(
        AccountId id,
        String username,
        String displayName,
        String email,
        boolean external,
        boolean enabled,
        boolean activated,
        Set<Role> roles)
        implements AboutPerson {}
