package nl.vertrouwd.trainingrecord;

import java.util.List;
import java.util.Locale;
import nl.vertrouwd.base.PersonId;

/** What can be asked of people; owned here because exemptions come before the duties they are from, told by who keeps the duties. */
public interface KnownRequirements {

    /** Everything that is or was asked, by scheme. */
    List<KnownRequirement> all();

    /** Whether somebody was ever appointed in this network, so that what is waived for it may be waived for them. */
    boolean isOfNetwork(PersonId person, String network);

    /** What it is called, its scheme included; the bare names when it is not known any more. */
    String title(String scheme, String requirement, Locale language);
}
