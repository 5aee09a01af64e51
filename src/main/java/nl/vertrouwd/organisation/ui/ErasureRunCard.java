package nl.vertrouwd.organisation.ui;

import com.vaadin.flow.component.UI;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.ui.Badge;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.organisation.ErasureRun;

/** One erasure in a list: how many, when, by whom, and how it ended. */
class ErasureRunCard extends Card {

    private static final long serialVersionUID = 1L;

    /** @param by the name of who had it done; empty on the command line and at a start */
    ErasureRunCard(ErasureRun run, String by, ZoneId zone) {
        super(counts(run));
        Formats formats = Formats.of(getLocale());
        ZonedDateTime started = run.startedAt().atZone(zone);
        String outcome = run.outcome().name().toLowerCase(Locale.ROOT);
        badge(new Badge(getTranslation("organisation.erasure.run." + outcome), tone(run)));
        line(getTranslation(
                by.isEmpty() ? "organisation.erasure.run.when" : "organisation.erasure.run.when-by",
                formats.day(started.toLocalDate()),
                formats.time(started.toLocalTime()),
                by));
        if (run.failed() > 0) {
            line(getTranslation("organisation.erasure.failed", run.failed()));
        }
        quiet(
                run.kind() == ErasureRun.Kind.AGAIN
                        ? getTranslation("organisation.erasure.run.again")
                        : getTranslation("organisation.erasure.run.left-before", formats.date(run.leftBefore())));
    }

    private static String counts(ErasureRun run) {
        return UI.getCurrent()
                .getTranslation("organisation.erasure.run.counts", run.people() + run.outsiders(), run.wanted());
    }

    private static Tone tone(ErasureRun run) {
        return switch (run.outcome()) {
            case DONE -> run.failed() == 0 ? Tone.GOOD : Tone.BAD;
            case RUNNING -> Tone.INFO;
            case INTERRUPTED -> Tone.SOON;
            case FAILED -> Tone.BAD;
        };
    }
}
