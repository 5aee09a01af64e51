package nl.vertrouwd.organisation;

/** The branch above a unit as a part of a statement, for figures that are counted in the database. */
public final class BranchAbove {

    private static final String CODE = """
            (SELECT top.code FROM unit_path way JOIN unit top ON top.id = way.ancestor_id
             JOIN unit_period root ON root.unit_id = way.ancestor_id AND root.parent_id IS NULL
               AND root.valid_from <= %2$s AND root.valid_until > %2$s
             WHERE way.descendant_id = %1$s AND way.valid_from <= %2$s AND way.valid_until > %2$s)""";

    private BranchAbove() {}

    /**
     * Its code in the tree of that day; null when the unit, or one on the way up, is not there then.
     *
     * @param unit the column with the identity of the unit
     * @param day the column or parameter of the day
     */
    public static String code(String unit, String day) {
        return CODE.formatted(unit, day);
    }
}
