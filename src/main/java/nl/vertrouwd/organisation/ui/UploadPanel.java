package nl.vertrouwd.organisation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.base.ui.Notices;
import nl.vertrouwd.organisation.ImportDesk;
import nl.vertrouwd.organisation.ImportUpload;
import org.jspecify.annotations.Nullable;

/** Takes one zip or several CSV files and puts them on the desk. What is too large is refused before it is read. */
class UploadPanel extends Section {

    private static final long serialVersionUID = 1L;

    private static final int MOST_FILES = 30;
    private static final int MEGABYTE = 1024 * 1024;

    private final transient ImportDesk desk;
    private final transient Actor actor;
    private final Upload upload;
    private final Paragraph refusal = new Paragraph();
    private transient @Nullable ImportUpload sent;
    private volatile boolean refused;

    UploadPanel(ImportDesk desk, Actor actor) {
        this.desk = desk;
        this.actor = actor;
        addClassName("vt-stack");
        upload = new Upload(new Handler());
        upload.setMaxFiles(MOST_FILES);
        upload.setMaxFileSize((int) ImportUpload.LARGEST_FILE);
        upload.setAcceptedFileExtensions(".zip", ".csv");
        upload.setI18n(UploadTexts.of(this::getTranslation, ImportUpload.LARGEST_FILE / MEGABYTE));
        Button choose = new Button(getTranslation("organisation.import.upload.choose"));
        choose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        upload.setUploadButton(choose);
        upload.addFileRejectedListener(rejection -> Notices.refused(rejection.getErrorMessage()));
        upload.addAllFinishedListener(finished -> putDown());
        refusal.addClassName("vt-bad");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        add(
                new H2(getTranslation("organisation.import.upload.title")),
                new Paragraph(
                        getTranslation("organisation.import.upload.sentence", ImportUpload.LARGEST_FILE / MEGABYTE)),
                refusal,
                upload);
    }

    private void refuse(String sentence) {
        refusal.setText(sentence);
        refusal.setVisible(true);
    }

    /** When all files are there they go together; after a refusal none of them does. */
    private void putDown() {
        ImportUpload complete = sent;
        sent = null;
        upload.clearFileList();
        if (complete == null) {
            return;
        }
        if (refused) {
            complete.close();
        } else {
            desk.put(actor, complete.source());
        }
        refused = false;
    }

    private synchronized ImportUpload.Result take(String name, InputStream content) throws IOException {
        if (sent == null) {
            sent = desk.upload(actor);
        }
        return sent.add(name, content);
    }

    /** Reads what the browser sends, without locking the session; half a file is refused, as a full delivery would close the other half. */
    private final class Handler implements UploadHandler {

        private static final long serialVersionUID = 1L;

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            if (event.getFileSize() > ImportUpload.LARGEST_FILE) {
                refuse(event, "organisation.import.upload.too-large", ImportUpload.LARGEST_FILE / MEGABYTE);
                return;
            }
            boolean whole = false;
            try {
                ImportUpload.Result result = take(event.getFileName(), event.getInputStream());
                whole = true;
                if (result instanceof ImportUpload.Result.Refused no) {
                    refuse(event, no.textKey(), no.arguments().toArray());
                }
            } finally {
                if (!whole) {
                    refuse(event, "organisation.import.upload.failed");
                }
            }
        }

        @Override
        public long getFileSizeMax() {
            return ImportUpload.LARGEST_FILE;
        }

        private void refuse(UploadEvent event, String textKey, Object... arguments) {
            refused = true;
            UI ui = event.getUI();
            ui.access(() -> UploadPanel.this.refuse(getTranslation(textKey, arguments)));
            event.reject();
        }
    }
}
