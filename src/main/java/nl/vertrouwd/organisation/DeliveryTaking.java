package nl.vertrouwd.organisation;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.base.Languages;
import nl.vertrouwd.base.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes a delivery of the folder in as any other import, without anybody's yes to a large change; a file beside it says in Dutch how it
 * went. When it is taken in and the product stops before it is moved, it is taken in once more, and that changes nothing.
 */
@Component
class DeliveryTaking {

    private final Imports imports;
    private final ImportTexts sentences;
    private final UploadFolders uploads;
    private final DeliveryFolder folder;
    private final Texts texts;

    DeliveryTaking(Imports imports, ImportTexts sentences, UploadFolders uploads, DeliveryFolder folder, Texts texts) {
        this.imports = imports;
        this.sentences = sentences;
        this.uploads = uploads;
        this.folder = folder;
        this.texts = texts;
    }

    /** What became of a delivery. */
    sealed interface Taken {

        /** It is in. */
        record Done() implements Taken {}

        /** It is not; the key is that of a sentence which says why. */
        record NotDone(String textKey) implements Taken {}

        /** Another import runs: it is left where it is. */
        record Later() implements Taken {}
    }

    /** A delivery whose files can be read, or why not. */
    sealed interface Opened {

        /** To be closed by who asked for it. */
        record Readable(ImportSource source) implements Opened {}

        /** The key and arguments of the sentence that says why not. */
        record Unreadable(ImportUpload.Result.Refused why) implements Opened {}
    }

    Taken take(Path delivery) throws IOException {
        return switch (open(delivery)) {
            case Opened.Unreadable(ImportUpload.Result.Refused why) -> {
                String sentence = texts.get(
                        Languages.DUTCH, why.textKey(), why.arguments().toArray());
                move(delivery, DeliveryFolder.Fate.REFUSED, report -> report.println(sentence));
                yield new Taken.NotDone("organisation.delivery.rejected");
            }
            case Opened.Readable(ImportSource source) -> {
                try (source) {
                    yield take(delivery, source);
                }
            }
        };
    }

    /** The files of a zip, unpacked under the limits of an upload; or those of a folder. */
    Opened open(Path delivery) throws IOException {
        if (Files.isDirectory(delivery)) {
            return new Opened.Readable(ImportSource.folder(delivery));
        }
        ImportUpload upload = new ImportUpload(uploads.create());
        ImportUpload.@Nullable Result result = null;
        try (InputStream content = Files.newInputStream(delivery)) {
            result = upload.add(DeliveryFolder.name(delivery), content);
        } finally {
            if (!(result instanceof ImportUpload.Result.Taken)) {
                upload.close();
            }
        }
        return result instanceof ImportUpload.Result.Refused why
                ? new Opened.Unreadable(why)
                : new Opened.Readable(upload.source());
    }

    private Taken take(Path delivery, ImportSource source) throws IOException {
        ImportRequest request = new ImportRequest(source, folder.deliveredOn(delivery), false, Accounts.SYSTEM);
        ImportResult result = imports.run(request, progress -> {});
        return switch (result) {
            case ImportResult.Busy busy -> new Taken.Later();
            case ImportResult.Refused refused -> new Taken.NotDone(refused.textKey());
            case ImportResult.Done done -> {
                move(delivery, DeliveryFolder.Fate.DONE, report -> tell(result, report));
                yield new Taken.Done();
            }
            case ImportResult.Rejected rejected -> {
                move(delivery, DeliveryFolder.Fate.REFUSED, report -> tell(result, report));
                yield new Taken.NotDone("organisation.delivery.rejected");
            }
            case ImportResult.Unconfirmed unconfirmed -> {
                move(delivery, DeliveryFolder.Fate.WAITING, report -> tell(result, report));
                yield new Taken.NotDone("organisation.delivery.unconfirmed");
            }
        };
    }

    private void tell(ImportResult result, PrintStream report) {
        new ImportReport(texts, sentences, Languages.DUTCH, report, report).result(result);
    }

    private void move(Path delivery, DeliveryFolder.Fate fate, Consumer<PrintStream> tell) throws IOException {
        Path moved = folder.move(delivery, fate);
        try (PrintStream report = new PrintStream(
                Files.newOutputStream(DeliveryFolder.beside(moved, DeliveryFolder.REPORT)),
                false,
                StandardCharsets.UTF_8)) {
            tell.accept(report);
        }
    }
}
