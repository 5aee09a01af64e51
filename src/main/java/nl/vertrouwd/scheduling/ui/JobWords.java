package nl.vertrouwd.scheduling.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.Locale;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.base.ui.Badge;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.scheduling.JobFailure;
import nl.vertrouwd.scheduling.JobState;
import nl.vertrouwd.scheduling.JobStatus;
import nl.vertrouwd.scheduling.JobTimes;
import nl.vertrouwd.scheduling.PastRun;
import org.jspecify.annotations.Nullable;

/** Jobs and their runs in the words of the reader of a page. */
final class JobWords {

    private final Component page;
    private final Clock clock;
    private final Locale locale;
    private final Formats formats;

    JobWords(Component page, Locale locale, Clock clock) {
        this.page = page;
        this.locale = locale;
        this.formats = Formats.of(locale);
        this.clock = clock;
    }

    String name(String job) {
        return page.getTranslation("job." + job);
    }

    String meaning(String job) {
        return page.getTranslation("job." + job + ".means");
    }

    /** "vandaag 00.10", "morgen 00.10", "di 14 maart 2027 00.10". */
    String moment(Instant instant) {
        ZonedDateTime at = instant.atZone(clock.getZone());
        LocalDate today = LocalDate.now(clock);
        String time = formats.time(at.toLocalTime());
        LocalDate day = at.toLocalDate();
        if (day.equals(today)) {
            return page.getTranslation("scheduling.moment.today", time);
        }
        if (day.equals(today.plusDays(1))) {
            return page.getTranslation("scheduling.moment.tomorrow", time);
        }
        return day.equals(today.minusDays(1))
                ? page.getTranslation("scheduling.moment.yesterday", time)
                : page.getTranslation("scheduling.moment.day", formats.day(day), time);
    }

    /** How long it took, or takes already. */
    String duration(PastRun run) {
        Instant end = run.endedAt() == null ? clock.instant() : run.endedAt();
        long seconds = Math.max(0, Duration.between(run.startedAt(), end).toSeconds());
        if (seconds < 1) {
            return page.getTranslation("scheduling.duration.short");
        }
        return seconds < 60
                ? page.getTranslation("scheduling.duration.seconds", seconds)
                : page.getTranslation("scheduling.duration.minutes", seconds / 60, seconds % 60);
    }

    /** What it did and what it could not do. */
    String counts(PastRun run) {
        return run.failed() == 0
                ? page.getTranslation("scheduling.run.done", run.done())
                : page.getTranslation("scheduling.run.done-failed", run.done(), run.failed());
    }

    /** What could not be done: a text when there is one, else as the job called it. */
    String item(JobFailure failure) {
        String text = page.getTranslation(failure.item());
        return text.equals("!" + failure.item() + "!") ? failure.item() : text;
    }

    /** Why it began. */
    String cause(PastRun run, String by) {
        String key = Texts.key("scheduling.cause.", run.cause());
        return by.isEmpty() ? page.getTranslation(key) : page.getTranslation(key + "-of", by);
    }

    /** How a run stands or ended. */
    Badge badge(PastRun run) {
        if (run.state() == JobState.DONE && run.failed() > 0) {
            return new Badge(page.getTranslation("scheduling.state.done-failed"), Tone.BAD);
        }
        return new Badge(page.getTranslation(Texts.key("scheduling.state.", run.state())), tone(run.state()));
    }

    /** How a job stands. */
    Badge badge(JobStatus job) {
        PastRun last = job.last();
        if (job.offBecause() != null) {
            return new Badge(page.getTranslation("scheduling.state.off"), Tone.NEUTRAL);
        }
        if (job.isWaiting() && !job.isRunning()) {
            return new Badge(page.getTranslation("scheduling.state.waiting"), Tone.INFO);
        }
        return last == null ? new Badge(page.getTranslation("scheduling.state.never"), Tone.NEUTRAL) : badge(last);
    }

    /** When it runs, in a sentence. */
    String times(JobTimes times) {
        return switch (times.every()) {
            case MINUTES -> page.getTranslation("scheduling.times.minutes", times.minutes());
            case HOUR -> page.getTranslation("scheduling.times.hour");
            case DAY -> page.getTranslation("scheduling.times.day", time(times));
            case WEEK -> page.getTranslation("scheduling.times.week", day(times), time(times));
            case OTHER -> page.getTranslation("scheduling.times.other", times.cron());
        };
    }

    private String time(JobTimes times) {
        return times.time() == null ? "" : formats.time(times.time());
    }

    private String day(JobTimes times) {
        return times.day() == null ? "" : times.day().getDisplayName(TextStyle.FULL, locale);
    }

    /** When it runs again; empty when that is not known. */
    String next(JobStatus job) {
        @Nullable Instant next = job.next();
        if (job.offBecause() != null || next == null) {
            return page.getTranslation("scheduling.next.none");
        }
        return next.isAfter(clock.instant()) ? moment(next) : page.getTranslation("scheduling.next.now");
    }

    private static Tone tone(JobState state) {
        return switch (state) {
            case RUNNING -> Tone.INFO;
            case DONE -> Tone.GOOD;
            case STOPPED, CUT_OFF -> Tone.SOON;
            case FAILED -> Tone.BAD;
        };
    }
}
