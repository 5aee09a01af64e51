package nl.vertrouwd.organisation;

import java.io.PrintStream;
import java.util.Locale;
import nl.vertrouwd.access.FirstAdministrator;
import nl.vertrouwd.base.Texts;

/** Says on the command line how an import goes and how it ended. */
final class ImportReport {

    private final Texts texts;
    private final ImportTexts sentences;
    private final Locale locale;
    private final PrintStream out;
    private final PrintStream err;
    private String lastProgress = "";

    ImportReport(Texts texts, ImportTexts sentences, Locale locale, PrintStream out, PrintStream err) {
        this.texts = texts;
        this.sentences = sentences;
        this.locale = locale;
        this.out = out;
        this.err = err;
    }

    /** A line on standard error for every new file and every tenth of the way. */
    void progress(ImportProgress progress) {
        long tenths = Math.round(Math.floor(progress.fraction() * 10)) * 10;
        String key = progress.phase() == ImportProgress.Phase.READING
                ? "organisation.import.reading"
                : "organisation.import.writing";
        String line = tenths + "% " + say(key, progress.file());
        if (!line.equals(lastProgress)) {
            lastProgress = line;
            err.println(line);
        }
    }

    /** Says it on standard error; answers with the exit code for that. */
    int refuse(String textKey, Object... arguments) {
        err.println(say(textKey, arguments));
        return 1;
    }

    /** Says it on standard error and goes on. */
    void warn(String textKey) {
        err.println(say(textKey));
    }

    /** Tells how to get in after a delivery that closed whoever could. */
    void newAdministrator(String password) {
        out.println(say("access.first.line", FirstAdministrator.USERNAME, password));
    }

    /** Says how it ended; answers with the exit code. */
    int result(ImportResult result) {
        return switch (result) {
            case ImportResult.Busy busy -> refuse("organisation.import.busy");
            case ImportResult.Refused refused -> refuse(refused.textKey());
            case ImportResult.Rejected rejected -> rejected(rejected);
            case ImportResult.Unconfirmed unconfirmed -> unconfirmed(unconfirmed.summary());
            case ImportResult.Done done -> done(done);
        };
    }

    private int rejected(ImportResult.Rejected rejected) {
        remarks(err, rejected.errors());
        return refuse("organisation.import.rejected", rejected.errors().total());
    }

    private int unconfirmed(ImportSummary summary) {
        impact(err, summary.impact());
        return refuse("organisation.import.command.unconfirmed");
    }

    private int done(ImportResult.Done done) {
        ImportSummary summary = done.summary();
        summary.counts()
                .forEach(file -> out.println(say(
                        "organisation.import.command.counts",
                        file.file(),
                        file.added(),
                        file.changed(),
                        file.closed(),
                        file.withdrawn(),
                        file.unchanged())));
        for (SkippedFile file : summary.skipped()) {
            String key = file.recognised()
                    ? "organisation.import.command.skipped"
                    : "organisation.import.command.unrecognised";
            out.println(say(key, file.file()));
        }
        impact(out, summary.impact());
        if (!summary.conflicts().isEmpty()) {
            out.println(say("organisation.import.conflicts", summary.conflicts().total()));
            remarks(out, summary.conflicts());
        }
        if (summary.newerDelivery() != null) {
            err.println(sentences.older(locale, summary.newerDelivery()));
        }
        if (done.dryRun() && summary.impact().isLarge()) {
            out.println(say("organisation.import.command.large"));
        }
        out.println(say(done.dryRun() ? "organisation.import.dry-run-done" : "organisation.import.done"));
        return 0;
    }

    private void impact(PrintStream stream, Impact impact) {
        if (!impact.branches().isEmpty()) {
            sentences.impact(locale, impact).forEach(stream::println);
            impact.branches().forEach(branch -> stream.println("  " + sentences.impact(locale, branch)));
        }
    }

    private void remarks(PrintStream stream, ImportRemarks remarks) {
        remarks.shown().forEach(remark -> stream.println(sentences.line(locale, remark)));
        if (remarks.more() > 0) {
            stream.println(say("organisation.import.more-errors", remarks.more()));
        }
    }

    private String say(String textKey, Object... arguments) {
        return texts.get(locale, textKey, arguments);
    }
}
