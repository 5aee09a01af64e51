package nl.vertrouwd.organisation.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.ui.Badge;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.base.ui.CardGrid;
import nl.vertrouwd.base.ui.EmptyState;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.organisation.ImportRun;

/** The latest imports: who did what, when, and how it ended. */
class ImportHistory extends Section {

    private static final long serialVersionUID = 1L;

    static final int SHOWN = 12;

    ImportHistory(List<ImportRun> runs, Function<AccountId, String> names, ZoneId zone) {
        add(new H2(getTranslation("organisation.import.history")));
        if (runs.isEmpty()) {
            add(new EmptyState(
                    getTranslation("organisation.import.history.none"),
                    getTranslation("organisation.import.history.none.sentence")));
            return;
        }
        Map<AccountId, String> known = new HashMap<>();
        CardGrid cards = new CardGrid();
        for (ImportRun run : runs) {
            String by = run.by() == null ? "" : known.computeIfAbsent(run.by(), names);
            cards.card(card(run, by, zone));
        }
        add(cards);
    }

    private Card card(ImportRun run, String by, ZoneId zone) {
        Formats formats = Formats.of(getLocale());
        ZonedDateTime started = run.startedAt().atZone(zone);
        String what = run.dryRun() ? "organisation.import.run.try" : "organisation.import.run.import";
        String key = run.outcome().name().toLowerCase(Locale.ROOT);
        return new Card(run.folder())
                .badge(new Badge(getTranslation("organisation.import.run." + key), tone(run.outcome())))
                .line(getTranslation(
                        what, formats.day(started.toLocalDate()), formats.time(started.toLocalTime()), run.touched()))
                .quiet(getTranslation(
                        by.isEmpty() ? "organisation.import.run.delivered" : "organisation.import.run.delivered-by",
                        formats.date(run.deliveredOn()),
                        by));
    }

    static Tone tone(ImportRun.Outcome outcome) {
        return switch (outcome) {
            case DONE -> Tone.GOOD;
            case RUNNING -> Tone.INFO;
            case BUSY, INTERRUPTED -> Tone.SOON;
            case REJECTED, FAILED -> Tone.BAD;
        };
    }
}
