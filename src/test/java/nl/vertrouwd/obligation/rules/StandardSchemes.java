package nl.vertrouwd.obligation.rules;

import java.util.List;
import nl.vertrouwd.obligation.ShippedSchemes;

/** The schemes of rules.md §4, as the product comes with them. */
final class StandardSchemes {

    static final List<Scheme> ALL = ShippedSchemes.rules();
    static final Scheme LEADERSHIP = scheme("leadership-duty");
    static final Scheme CONFIDANT = scheme("confidant");
    static final Scheme SENIOR = scheme("confidant-senior");

    private StandardSchemes() {}

    private static Scheme scheme(String code) {
        return ALL.stream()
                .filter(scheme -> scheme.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
