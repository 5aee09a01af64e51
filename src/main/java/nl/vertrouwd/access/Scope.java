package nl.vertrouwd.access;

import java.io.Serializable;
import nl.vertrouwd.base.UnitId;

/** The part of the organisation for which a role is held; what lies in it depends on the date that is asked about. */
public sealed interface Scope extends Serializable {

    /** All of Defence. */
    Scope EVERYTHING = new Everything();

    /** All of Defence. */
    record Everything() implements Scope {}

    /** A unit and all that is below it. */
    record Below(UnitId unit) implements Scope {}

    /**
     * A network of confidants, whichever units they work in.
     *
     * @param code of the branch that the network belongs to
     */
    record Network(String code) implements Scope {}
}
