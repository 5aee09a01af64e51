package nl.vertrouwd.organisation;

import java.util.Set;

/**
 * A module's share in erasing people; each brings its own, and later modules go before those they refer to. Rows that figures of past years
 * count stay, without anything by which somebody can be found.
 */
public interface ErasePart {

    /** The tables from which this part takes what says who somebody was. */
    Set<String> tables();

    /** Destroys it, for many people in few statements, inside the transaction of the caller. */
    void erase(Leavers leavers);
}
