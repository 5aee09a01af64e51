package nl.vertrouwd.obligation.rules;

import nl.vertrouwd.base.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * A requirement that is waived for a period (an exemption).
 *
 * @param network the network it is waived for as a whole; null when it is the person's own
 */
public record Waiver(
        String scheme, String requirement, @Nullable String network, DateRange period) {}
