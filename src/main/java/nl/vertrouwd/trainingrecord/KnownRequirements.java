package nl.vertrouwd.trainingrecord;

import java.util.List;
import java.util.Locale;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.PersonId;

/** What can be asked of people; owned here because exemptions come before the duties they are from, told by who keeps the duties. */
public interface KnownRequirements {

    /** Everything that is or was asked, by scheme. */
    List<KnownRequirement> all();

    /** The same as of now, and so it stays until the caller's transaction ends: nothing that is in it can be withdrawn meanwhile. */
    List<KnownRequirement> held();

    /**
     * What is asked of somebody on some day of the period, as far as is known now, or will be when who is nominated is appointed. A fixed
     * number of statements.
     */
    List<KnownRequirement> askedOf(PersonId person, DateRange period);

    /** Whether somebody was ever appointed in this network, so that what is waived for it may be waived for them. */
    boolean isOfNetwork(PersonId person, String network);

    /** What it is called, its scheme included; the bare names when it is not known any more. */
    String title(String scheme, String requirement, Locale language);
}
