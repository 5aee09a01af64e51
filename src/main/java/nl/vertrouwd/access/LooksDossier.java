package nl.vertrouwd.access;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.Texts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who looked into somebody's file, and when; for themselves, because that is what makes it safe to let others look. */
@Component
@Order(800)
class LooksDossier implements DossierPart {

    private final AuditTrail trail;
    private final AuditWords audit;
    private final DossierWords words;
    private final Texts texts;

    LooksDossier(AuditTrail trail, AuditWords audit, DossierWords words, Texts texts) {
        this.trail = trail;
        this.audit = audit;
        this.words = words;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "looks";
    }

    @Override
    public Optional<DossierSection> of(Actor reader, PersonId person, Locale language) {
        if (!reader.is(person)) {
            return Optional.empty();
        }
        List<DossierEntry> entries = trail.looksInto(reader, language, 0, Integer.MAX_VALUE).stream()
                .map(look -> entry(look, language))
                .toList();
        return Optional.of(new DossierSection(
                name(),
                person,
                texts.get(language, "access.dossier.looks"),
                texts.get(language, "access.dossier.looks.none"),
                DossierSection.Layout.LIST,
                entries));
    }

    private DossierEntry entry(Look look, Locale language) {
        String what = audit.value(look.what(), language);
        return DossierEntry.of(
                look.by(),
                words.facts(language)
                        .data("by", look.by())
                        .moment("at", "access.dossier.at", look.at())
                        .text("what", "access.dossier.looks.what", what)
                        .list());
    }
}
