package nl.vertrouwd.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.ui.Badge;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.organisation.ImportRun;

/** One import in a list: who did what, when, and how it ended; opens what is kept of it. */
class RunCard extends Card {

    private static final long serialVersionUID = 1L;

    /** @param by the name of who did it; empty on the command line */
    RunCard(ImportRun run, String by, ZoneId zone) {
        super(link(run));
        Formats formats = Formats.of(getLocale());
        ZonedDateTime started = run.startedAt().atZone(zone);
        String what = run.dryRun() ? "organisation.import.run.try" : "organisation.import.run.import";
        badge(outcome(this, run));
        line(getTranslation(
                what, formats.day(started.toLocalDate()), formats.time(started.toLocalTime()), run.touched()));
        if (run.conflicts() > 0) {
            line(getTranslation("organisation.import.conflicts", run.conflicts()));
        }
        quiet(getTranslation(
                by.isEmpty() ? "organisation.import.run.delivered" : "organisation.import.run.delivered-by",
                formats.date(run.deliveredOn()),
                by));
    }

    /** How it ended, in a word. */
    static Badge outcome(Component reader, ImportRun run) {
        String key = run.outcome().name().toLowerCase(Locale.ROOT);
        return new Badge(reader.getTranslation("organisation.import.run." + key), tone(run.outcome()));
    }

    /** How well that is. */
    static Tone tone(ImportRun.Outcome outcome) {
        return switch (outcome) {
            case DONE -> Tone.GOOD;
            case RUNNING -> Tone.INFO;
            case BUSY, INTERRUPTED, UNCONFIRMED -> Tone.SOON;
            case REJECTED, FAILED -> Tone.BAD;
        };
    }

    private static RouterLink link(ImportRun run) {
        return new RouterLink(
                run.folder(),
                ImportRunView.class,
                new RouteParameters(new RouteParam(ImportRunView.RUN, run.id().toString())));
    }
}
