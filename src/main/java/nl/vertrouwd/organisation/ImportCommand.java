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
        ImportReport report = new ImportReport(texts, sentences, locale, out, err);
        Path folder = null;
        LocalDate deliveredOn = LocalDate.now(clock);
        boolean dryRun = false;
        Confirmation confirmation = Confirmation.NONE;
        for (int i = 0; i < arguments.size(); i++) {
            String word = arguments.get(i);
            if (word.equals("--dry-run")) {
                dryRun = true;
            } else if (word.equals("--confirm-large-change")) {
                confirmation = Confirmation.ANY;
            } else if (word.equals("--delivered-on") && i + 1 < arguments.size()) {
                String text = arguments.get(++i);
                deliveredOn = ImportDates.parse(text);
                if (deliveredOn == null) {
                    return report.refuse("organisation.import.command.date", text);
                }
            } else if (!word.startsWith("--") && folder == null) {
                folder = Path.of(word);
            } else {
                return report.refuse("organisation.import.command.usage");
            }
        }
        if (folder == null) {
            return report.refuse("organisation.import.command.usage");
        }
        if (!Files.isDirectory(folder) || !Files.isReadable(folder)) {
            return report.refuse("organisation.import.command.no-folder", folder.toString());
        }
        gates.notice().ifPresent(report::warn);
        try (ImportSource source = ImportSource.folder(folder)) {
            ImportRequest request = new ImportRequest(source, deliveredOn, dryRun, null).confirmed(confirmation);
            ImportResult result = imports.run(request, report::progress);
            int exit = report.result(result);
            if (result instanceof ImportResult.Done done && !done.dryRun()) {
                administrator.replace().ifPresent(report::newAdministrator);
            }
            return exit;
        }
    }
}
