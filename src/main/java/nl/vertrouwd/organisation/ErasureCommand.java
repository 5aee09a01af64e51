package nl.vertrouwd.organisation;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.base.Command;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.Languages;
import nl.vertrouwd.base.Texts;
import org.springframework.stereotype.Component;

/** {@code erase [--dry-run | --again | --admit NUMBER]}: the erasing for a script, with full scope. */
@Component
class ErasureCommand implements Command {

    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private final Erasures erasures;
    private final Texts texts;
    private final Locale locale = Languages.ofTerminal();

    ErasureCommand(Erasures erasures, Texts texts) {
        this.erasures = erasures;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "erase";
    }

    @Override
    public int run(List<String> arguments) {
        return run(arguments, System.out, System.err);
    }

    int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.isEmpty()) {
            return told(erasures.erase(Accounts.SYSTEM, progress -> progress(progress, err)), out, err);
        }
        if (arguments.equals(List.of("--again"))) {
            return told(erasures.again(Accounts.SYSTEM, progress -> progress(progress, err)), out, err);
        }
        if (arguments.equals(List.of("--dry-run"))) {
            preview(out, err);
            return 0;
        }
        if (arguments.size() == 2 && arguments.getFirst().equals("--admit")) {
            boolean done = erasures.admit(Accounts.SYSTEM, arguments.getLast());
            return done
                    ? say(out, 0, "organisation.erasure.admit.done")
                    : say(err, FAILED, "organisation.erasure.admit.unknown");
        }
        return say(err, MISUSED, "organisation.erasure.command.usage");
    }

    private void preview(PrintStream out, PrintStream err) {
        ErasurePreview preview = erasures.preview(Accounts.SYSTEM);
        say(
                out,
                0,
                "organisation.erasure.preview",
                preview.total(),
                Formats.of(locale).date(preview.leftBefore()));
        preview.byYear()
                .forEach((year, people) ->
                        say(out, 0, "organisation.erasure.command.year", Integer.toString(year), people));
        erasures.problem(Accounts.SYSTEM).ifPresent(problem -> say(err, 0, problem));
    }

    private int told(ErasureResult result, PrintStream out, PrintStream err) {
        return switch (result) {
            case ErasureResult.Busy busy -> say(err, FAILED, "organisation.erasure.busy");
            case ErasureResult.Impossible impossible -> say(err, FAILED, impossible.textKey());
            case ErasureResult.Done done -> {
                say(out, 0, "organisation.erasure.done", done.people() + done.outsiders());
                yield done.failed() == 0 ? 0 : say(err, FAILED, "organisation.erasure.failed", done.failed());
            }
        };
    }

    private void progress(ErasureProgress progress, PrintStream err) {
        say(err, 0, "organisation.erasure.command.progress", progress.done(), progress.total());
    }

    private int say(PrintStream stream, int exit, String textKey, Object... arguments) {
        stream.println(texts.get(locale, textKey, arguments));
        return exit;
    }
}
