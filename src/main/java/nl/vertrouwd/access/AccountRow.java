package nl.vertrouwd.access;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An account in a list.
 *
 * @param external someone from outside, without a place in the personnel file
 * @param activated whether a password was chosen
 * @param lastDay on which somebody from outside is let in; null when there is no end
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
        @Nullable LocalDate lastDay,
        Set<Role> roles) {}
