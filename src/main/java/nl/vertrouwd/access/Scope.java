package nl.vertrouwd.access;

import java.io.Serializable;
import nl.vertrouwd.base.UnitId;

/** The part of the organisation for which a role is held; what lies in it depends on the date that is asked about. */
public sealed interface Scope extends Serializable {

    /** All of Defence. */
    Scope EVERYTHING = new Everything();

    /** What kind of part it is. */
    ScopeKind kind();

    /** All of Defence. */
    record Everything() implements Scope {
        @Override
        public ScopeKind kind() {
            return ScopeKind.EVERYTHING;
        }
    }

    /** A unit and all that is below it. */
    record Below(UnitId unit) implements Scope {
        @Override
        public ScopeKind kind() {
            return ScopeKind.UNIT;
        }
    }

    /**
     * A network of confidants, whichever units they work in.
     *
     * @param code of the branch that the network belongs to
     */
    record Network(String code) implements Scope {
        @Override
        public ScopeKind kind() {
            return ScopeKind.NETWORK;
        }
    }
}
