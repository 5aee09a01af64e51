package nl.vertrouwd.access;

import java.util.List;
import nl.vertrouwd.base.AboutPerson;
import nl.vertrouwd.base.PersonId;

/**
 * One section of somebody's file, in the language of the reader.
 *
 * @param name of the {@link DossierPart} it comes from
 * @param none what to say when there are no entries
 * @param entries the latest first
 */
public record DossierSection(
        String name, PersonId person, String title, String none, Layout layout, List<DossierEntry> entries)
        implements AboutPerson {

    /** How a section is read best. */
    public enum Layout {
        /** One entry: facts with their names. */
        FACTS,
        /** Periods after each other. */
        TIMELINE,
        /** Things beside each other. */
        LIST,
        /** Things below each other, of which each fact is a sentence. */
        DETAILS
    }

    public DossierSection {
        entries = List.copyOf(entries);
    }
}
