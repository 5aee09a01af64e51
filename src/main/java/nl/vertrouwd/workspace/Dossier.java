package nl.vertrouwd.workspace;

import java.util.List;
import nl.vertrouwd.access.DossierSection;
import nl.vertrouwd.base.AboutPerson;
import nl.vertrouwd.organisation.ShownPerson;

/**
 * Somebody's file as far as the reader may know it.
 *
 * @param own whether it is the reader's own, and so complete
 * @param sections without those that are not for the reader; none of somebody who is shielded from the reader
 */
public record Dossier(ShownPerson person, boolean own, List<DossierSection> sections) implements AboutPerson {

    public Dossier {
        sections = List.copyOf(sections);
    }
}
