package nl.vertrouwd.organisation;

import java.util.Locale;
import nl.vertrouwd.base.ErasedName;
import nl.vertrouwd.base.Texts;
import org.springframework.stereotype.Component;

/** Says who somebody is in the reader's language; the same words on every screen. */
@Component
public class PersonWords {

    private final Texts texts;

    public PersonWords(Texts texts) {
        this.texts = texts;
    }

    /** The name, "Niet meer bekend" for who was erased, "Afgeschermd", or "Afgeschermd (10000017)" for who may see the number. */
    public String name(ShownPerson person, Locale language) {
        return name(person.shielded(), person.name(), person.number(), language);
    }

    /** The same for who is known by other means than the personnel file too. */
    public String name(boolean shielded, String name, String number, Locale language) {
        if (!shielded) {
            return name.equals(ErasedName.FULL) ? texts.get(language, "base.erased") : name;
        }
        return number.isEmpty()
                ? texts.get(language, "organisation.person.shielded")
                : texts.get(language, "organisation.person.shielded.number", number);
    }
}
