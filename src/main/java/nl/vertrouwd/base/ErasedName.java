package nl.vertrouwd.base;

/** What stands where the name of somebody stood who was erased; screens say it in words of their language. */
public final class ErasedName {

    public static final String GIVEN = "N.";
    public static final String FAMILY = "N.";
    public static final String FULL = GIVEN + " " + FAMILY;

    private ErasedName() {}
}
