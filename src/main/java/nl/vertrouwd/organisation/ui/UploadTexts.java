package nl.vertrouwd.organisation.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableBiFunction;
import java.util.List;

/** The words of the upload component in the reader's language. */
final class UploadTexts {

    private static final Object[] NONE = {};

    private UploadTexts() {}

    static UploadI18N of(SerializableBiFunction<String, Object[], String> texts, long megabytes) {
        UploadI18N words = new UploadI18N();
        words.setDropFiles(new UploadI18N.DropFiles().setOne(say(texts, "drop")).setMany(say(texts, "drop")));
        words.setAddFiles(new UploadI18N.AddFiles().setOne(say(texts, "choose")).setMany(say(texts, "choose")));
        words.setFile(new UploadI18N.File()
                .setRetry(say(texts, "retry"))
                .setStart(say(texts, "start"))
                .setRemove(say(texts, "remove")));
        words.setError(new UploadI18N.Error()
                .setFileIsTooBig(texts.apply("organisation.import.upload.too-large", new Object[] {megabytes}))
                .setIncorrectFileType(say(texts, "wrong-type"))
                .setTooManyFiles(say(texts, "too-many-at-once")));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(say(texts, "connecting"))
                        .setProcessing(say(texts, "processing"))
                        .setStalled(say(texts, "stalled"))
                        .setHeld(say(texts, "held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(say(texts, "remaining"))
                        .setUnknown(say(texts, "remaining-unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setForbidden(say(texts, "failed"))
                        .setFileTooLarge(texts.apply("organisation.import.upload.too-large", new Object[] {megabytes}))
                        .setServerUnavailable(say(texts, "failed"))
                        .setUnexpectedServerError(say(texts, "failed"))));
        words.setUnits(List.of(say(texts, "bytes").split(" ")));
        return words;
    }

    private static String say(SerializableBiFunction<String, Object[], String> texts, String what) {
        return texts.apply("organisation.import.upload." + what, NONE);
    }
}
