package nl.vertrouwd.organisation;

import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A period in which somebody's duties do not count on, as far as the reader may know.
 *
 * @param reason null for everybody but the person and who approved it
 * @param imported whether the personnel system delivered it, and nobody entered it here
 * @param changeable whether the reader may end or withdraw it
 */
public record Suspension(
        SuspensionId id,
        PersonId person,
        DateRange period,
        @Nullable SuspensionReason reason,
        boolean imported,
        boolean changeable,
        long version) {}
