package nl.vertrouwd.organisation;

/** What comes of asking for a unit. */
public sealed interface UnitAnswer {

    /** What the reader may know of it. */
    record Shown(UnitPage page) implements UnitAnswer {}

    /** It is shielded from the reader. */
    record Hidden() implements UnitAnswer {}

    /** There never was a unit with this code. */
    record Unknown() implements UnitAnswer {}
}
