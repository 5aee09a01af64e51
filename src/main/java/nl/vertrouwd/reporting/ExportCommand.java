package nl.vertrouwd.reporting;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import nl.vertrouwd.base.Command;
import nl.vertrouwd.base.CsvOutput;
import nl.vertrouwd.base.Export;
import nl.vertrouwd.base.ExportRequest;
import nl.vertrouwd.base.Languages;
import nl.vertrouwd.base.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * {@code export NAME [--as-of DATE | --year YEAR] [--scheme SCHEME] [--out FILE]}: for a script, with full scope. Standard output without
 * {@code --out}; a file appears whole or not at all.
 */
@Component
class ExportCommand implements Command {

    private final Exports exports;
    private final Texts texts;
    private final Clock clock;
    private final Locale locale;

    ExportCommand(Exports exports, Texts texts, Clock clock) {
        this.exports = exports;
        this.texts = texts;
        this.clock = clock;
        this.locale = Languages.ofTerminal();
    }

    @Override
    public String name() {
        return "export";
    }

    @Override
    public int run(List<String> arguments) {
        return run(arguments, new FileOutputStream(FileDescriptor.out), System.err);
    }

    int run(List<String> arguments, OutputStream out, PrintStream err) {
        ExportWords words = ExportWords.of(arguments);
        Optional<Export> export = words.name().flatMap(exports::find);
        if (words.wrong() != null) {
            return refuse(err, "reporting.export.command.wrong", words.wrong());
        }
        if (export.isEmpty()) {
            return refuse(err, "reporting.export.command.unknown", String.join(", ", exports.names()));
        }
        LocalDate today = LocalDate.now(clock);
        ExportRequest request = words.request(today);
        Optional<String> refusal =
                words.missing(export.get()).or(() -> export.get().refusal(request));
        if (refusal.isPresent()) {
            return refuse(err, refusal.get());
        }
        try {
            write(export.get(), request, words.file(), out);
            return 0;
        } catch (IOException | UncheckedIOException e) {
            return words.file() == null && isClosedByReader(e) ? 0 : notWritten(words.file(), err);
        }
    }

    /** Who reads what comes out has had enough, as {@code head} has. */
    private static boolean isClosedByReader(Exception e) {
        Exception cause =
                e instanceof UncheckedIOException unchecked ? Objects.requireNonNull(unchecked.getCause()) : e;
        return "Broken pipe".equals(cause.getMessage());
    }

    private int notWritten(@Nullable Path file, PrintStream err) {
        return file == null
                ? refuse(err, "reporting.export.command.no-output")
                : refuse(err, "reporting.export.command.not-written", file.toString());
    }

    private void write(Export export, ExportRequest request, @Nullable Path file, OutputStream out) throws IOException {
        if (file == null) {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            write(export, request, writer);
            writer.flush();
            return;
        }
        Path folder = file.toAbsolutePath().getParent();
        Path part = Files.createTempFile(folder, ".export-", ".csv");
        try {
            try (Writer writer = Files.newBufferedWriter(part)) {
                write(export, request, writer);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private void write(Export export, ExportRequest request, Writer writer) {
        exports.write(export, request, CsvOutput.forMachines(writer));
    }

    private int refuse(PrintStream err, String key, Object... arguments) {
        err.println(texts.get(locale, key, arguments));
        return 2;
    }
}
