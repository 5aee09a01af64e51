package nl.vertrouwd.organisation;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.vertrouwd.access.FirstAdministrator;
import nl.vertrouwd.base.Command;
import nl.vertrouwd.base.Languages;
import nl.vertrouwd.base.Texts;
import org.springframework.stereotype.Component;

/** {@code import DIR [--delivered-on DATE] [--dry-run] [--confirm-large-change]}: the import for a script, with full scope. */
@Component
class ImportCommand implements Command {

    private final Imports imports;
    private final ImportGates gates;
    private final ImportTexts sentences;
    private final FirstAdministrator administrator;
    private final Texts texts;
    private final Clock clock;
    private final Locale locale;

    ImportCommand(
            Imports imports,
            ImportGates gates,
            ImportTexts sentences,
            FirstAdministrator administrator,
            Texts texts,
            Clock clock) {
        this.imports = imports;
        this.administrator = administrator;
        this.gates = gates;
        this.sentences = sentences;
        this.texts = texts;
        this.clock = clock;
        this.locale = Languages.ofTerminal();
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public int run(List<String> arguments) {
        return run(arguments, System.out, System.err);
    }

    int run(List<String> arguments, PrintStream out, PrintStream err) {
        Path folder = null;
        LocalDate deliveredOn = LocalDate.now(clock);
        boolean dryRun = false;
        for (int i = 0; i < arguments.size(); i++) {
            String word = arguments.get(i);
            if (word.equals("--dry-run")) {
                dryRun = true;
            } else if (word.equals("--delivered-on") && i + 1 < arguments.size()) {
                String text = arguments.get(++i);
                deliveredOn = ImportDates.parse(text);
                if (deliveredOn == null) {
                    return refuse(err, "organisation.import.command.date", text);
                }
            } else if (!word.startsWith("--") && folder == null) {
                folder = Path.of(word);
            } else if (!word.equals("--confirm-large-change")) {
                return refuse(err, "organisation.import.command.usage");
            }
        }
        if (folder == null) {
            return refuse(err, "organisation.import.command.usage");
        }
        if (!Files.isDirectory(folder) || !Files.isReadable(folder)) {
            return refuse(err, "organisation.import.command.no-folder", folder.toString());
        }
        return take(folder, deliveredOn, dryRun, out, err);
    }

    private int take(Path folder, LocalDate deliveredOn, boolean dryRun, PrintStream out, PrintStream err) {
        gates.notice().ifPresent(textKey -> err.println(say(textKey)));
        ProgressLines progress = new ProgressLines(err);
        try (ImportSource source = ImportSource.folder(folder)) {
            ImportResult result = imports.run(new ImportRequest(source, deliveredOn, dryRun, null), progress::accept);
            return switch (result) {
                case ImportResult.Busy busy -> refuse(err, "organisation.import.busy");
                case ImportResult.Refused refused -> refuse(err, refused.textKey());
                case ImportResult.Rejected rejected -> rejected(rejected, err);
                case ImportResult.Done done -> done(done, out);
            };
        }
    }

    private int rejected(ImportResult.Rejected rejected, PrintStream err) {
        rejected.errors().forEach(error -> err.println(sentences.line(locale, error)));
        long more = rejected.total() - rejected.errors().size();
        if (more > 0) {
            err.println(say("organisation.import.more-errors", more));
        }
        return refuse(err, "organisation.import.rejected", rejected.total());
    }

    private int done(ImportResult.Done done, PrintStream out) {
        for (FileCounts file : done.counts()) {
            out.println(say(
                    "organisation.import.command.counts",
                    file.file(),
                    file.added(),
                    file.changed(),
                    file.closed(),
                    file.withdrawn(),
                    file.unchanged()));
        }
        for (SkippedFile file : done.skipped()) {
            out.println(say(
                    file.recognised()
                            ? "organisation.import.command.skipped"
                            : "organisation.import.command.unrecognised",
                    file.file()));
        }
        out.println(say(done.dryRun() ? "organisation.import.dry-run-done" : "organisation.import.done"));
        if (!done.dryRun()) {
            administrator
                    .replace()
                    .ifPresent(
                            password -> out.println(say("access.first.line", FirstAdministrator.USERNAME, password)));
        }
        return 0;
    }

    private int refuse(PrintStream err, String textKey, Object... arguments) {
        err.println(say(textKey, arguments));
        return 1;
    }

    private String say(String textKey, Object... arguments) {
        return texts.get(locale, textKey, arguments);
    }

    /** A line on standard error for every new file and every tenth of the way. */
    private final class ProgressLines {

        private final PrintStream err;
        private String last = "";

        ProgressLines(PrintStream err) {
            this.err = err;
        }

        void accept(ImportProgress progress) {
            long tenths = Math.round(Math.floor(progress.fraction() * 10)) * 10;
            String key = progress.phase() == ImportProgress.Phase.READING
                    ? "organisation.import.reading"
                    : "organisation.import.writing";
            String line = tenths + "% " + say(key, progress.file());
            if (!line.equals(last)) {
                last = line;
                err.println(line);
            }
        }
    }
}
