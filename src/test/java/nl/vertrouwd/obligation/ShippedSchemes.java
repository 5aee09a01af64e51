package nl.vertrouwd.obligation;

import java.util.List;
import nl.vertrouwd.obligation.rules.Scheme;

/** The schemes the product comes with, for tests of the rules. */
public final class ShippedSchemes {

    private ShippedSchemes() {}

    /** As the rules take them, in the order in which they are shown. */
    public static List<Scheme> rules() {
        return SchemeSeed.standard().stream().map(DutyScheme::rules).toList();
    }
}
