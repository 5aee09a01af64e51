package nl.vertrouwd.trainingrecord;

import java.util.List;
import java.util.Locale;

/** What can be asked of people; owned here because exemptions come before the duties they are from, told by who keeps the duties. */
public interface KnownRequirements {

    /** Everything that is or was asked, by scheme. */
    List<KnownRequirement> all();

    /** What it is called, its scheme included; the bare names when it is not known any more. */
    String title(String scheme, String requirement, Locale language);
}
