package nl.vertrouwd.organisation;

/**
 * Which units are hidden from whom, as a condition for statements with {@code :viewer} and {@code :today}: those in a shielded part, on the
 * day that is asked or today, except from who is placed today in that part.
 */
final class UnitShield {

    /** The unit of the viewer and every unit above it, today. */
    static final String OWN_UNITS = """
            SELECT w.ancestor_id FROM placement v
            JOIN unit_path w ON w.descendant_id = v.unit_id AND w.valid_from <= :today AND w.valid_until > :today
            WHERE v.person_id = :viewer AND v.valid_from <= :today AND v.valid_until > :today
            """;

    private static final String HIDDEN_ON = """
            (EXISTS (SELECT 1 FROM unit_path c
                     JOIN unit_period s ON s.unit_id = c.ancestor_id AND s.valid_from <= %2$s AND s.valid_until > %2$s
                     WHERE c.descendant_id = %1$s AND c.valid_from <= %2$s AND c.valid_until > %2$s AND s.shielded)
             AND NOT EXISTS (SELECT 1 FROM unit_path d
                     JOIN unit_period t ON t.unit_id = d.ancestor_id AND t.valid_from <= %2$s AND t.valid_until > %2$s
                     WHERE d.descendant_id = %1$s AND d.valid_from <= %2$s AND d.valid_until > %2$s AND t.shielded
                       AND d.ancestor_id IN (%3$s)))
            """;

    private UnitShield() {}

    /** True when the unit of that column is hidden on that day or today. */
    static String hides(String unit, String day) {
        return "(" + HIDDEN_ON.formatted(unit, day, OWN_UNITS) + " OR " + HIDDEN_ON.formatted(unit, ":today", OWN_UNITS)
                + ")";
    }
}
