package nl.vertrouwd.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.Texts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was changed of somebody and by whom, as the audit trail keeps it; for themselves. Looks have a section of their own. */
@Component
@Order(810)
class ChangesDossier implements DossierPart {

    private final AuditSearch search;
    private final AuditWords audit;
    private final DossierWords words;
    private final Texts texts;

    ChangesDossier(AuditSearch search, AuditWords audit, DossierWords words, Texts texts) {
        this.search = search;
        this.audit = audit;
        this.words = words;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "changes";
    }

    @Override
    public Optional<DossierSection> of(Actor reader, PersonId person, Locale language) {
        if (!reader.is(person)) {
            return Optional.empty();
        }
        List<DossierEntry> entries = search.own(reader, language).stream()
                .map(row -> entry(row, language))
                .toList();
        return Optional.of(new DossierSection(
                name(),
                person,
                texts.get(language, "access.dossier.changes"),
                texts.get(language, "access.dossier.changes.none"),
                DossierSection.Layout.LIST,
                entries));
    }

    private DossierEntry entry(AuditRow row, Locale language) {
        Map<String, Map<String, Object>> changes = new LinkedHashMap<>();
        row.changes().forEach(change -> changes.put(change.field(), values(row, change, language)));
        String told = row.changes().stream()
                .filter(change -> !became(row, change, language).isEmpty())
                .map(change ->
                        audit.field(row.action(), change.field(), language) + ": " + became(row, change, language))
                .collect(Collectors.joining("; "));
        return DossierEntry.of(
                audit.action(row.action(), language),
                words.facts(language)
                        .data("action", row.action())
                        .moment("at", "access.dossier.at", row.at())
                        .text("by", "access.dossier.by", row.by())
                        .shown("changes", changes, "access.dossier.changes.what", told)
                        .list());
    }

    private Map<String, Object> values(AuditRow row, AuditRow.Change change, Locale language) {
        Map<String, Object> values = new LinkedHashMap<>();
        if (change.before() != null) {
            values.put("before", audit.before(row, change, language));
        }
        if (change.after() != null) {
            values.put("after", audit.after(row, change, language));
        }
        return values;
    }

    private String became(AuditRow row, AuditRow.Change change, Locale language) {
        String before = audit.before(row, change, language);
        String after = audit.after(row, change, language);
        if (before.isEmpty() || before.equals(after)) {
            return after;
        }
        return after.isEmpty() ? before : texts.get(language, "access.dossier.changes.became", before, after);
    }
}
