package nl.vertrouwd.trainingrecord;

import nl.vertrouwd.base.AboutPerson;
import nl.vertrouwd.base.DateRange;

/**
 * That a requirement is waived for a period, with the reason.
 *
 * @param imported whether a file delivered it, and nobody entered it here
 * @param withdrawn whether it was taken back as if it had never been
 * @param changeable whether the reader may end or withdraw it
 */
public record Exemption(
        ExemptionId id,
        Exempted whom,
        String scheme,
        String requirement,
        DateRange period,
        String reason,
        boolean imported,
        boolean withdrawn,
        boolean changeable,
        long version)
        implements AboutPerson {}
