package nl.vertrouwd.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import nl.vertrouwd.access.AuditRow;
import nl.vertrouwd.access.AuditWords;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.base.ui.Facts;
import org.jspecify.annotations.Nullable;

/** One entry of the audit trail: what was done, when, by whom, to whom, and what it was before and after. */
class AuditCard extends Card {

    private static final long serialVersionUID = 1L;

    AuditCard(AuditRow row, AuditWords words, ZoneId zone) {
        super(words.action(row.action(), here()));
        note(where(row.number()));
        Formats formats = Formats.of(getLocale());
        ZonedDateTime at = row.at().atZone(zone);
        String when = getTranslation(
                "access.audit.when", formats.day(at.toLocalDate()), formats.time(at.toLocalTime()), row.by());
        line(row.about().isEmpty() ? when : getTranslation("access.audit.when-about", when, row.about()));
        if (row.emptied()) {
            quiet(getTranslation("access.audit.emptied"));
        } else if (!row.changes().isEmpty()) {
            Facts facts = new Facts();
            facts.addClassName("vt-audit-facts");
            row.changes()
                    .forEach(change -> facts.fact(
                            words.field(row.action(), change.field(), getLocale()), value(row, change, words)));
            add(facts);
        }
    }

    private static String where(@Nullable Long number) {
        UI ui = UI.getCurrent();
        return number == null
                ? ui.getTranslation("access.audit.waiting")
                : ui.getTranslation("access.audit.number", number);
    }

    private Component value(AuditRow row, AuditRow.Change change, AuditWords words) {
        String before = words.before(row, change, getLocale());
        String after = words.after(row, change, getLocale());
        if (change.before() == null || change.after() == null || before.equals(after)) {
            return new Span(change.before() == null ? after : before);
        }
        return new Span(getTranslation("access.audit.from-to", before, after));
    }

    private static Locale here() {
        return UI.getCurrent().getLocale();
    }
}
