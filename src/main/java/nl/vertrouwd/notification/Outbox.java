package nl.vertrouwd.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import nl.vertrouwd.base.DataFolders;
import nl.vertrouwd.base.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The folder {@code outbox} below {@code vertrouwd.data}, where letters wait as {@code .eml} files that only the owner reads. Without
 * a data folder it is a temporary one.
 */
@Component
class Outbox {

    private final DataFolders folders;
    private @Nullable Path folder;

    Outbox(DataFolders folders) {
        this.folders = folders;
    }

    synchronized Path folder() throws IOException {
        Path known = folder;
        if (known == null) {
            known = folders.folder("outbox");
            folder = known;
        }
        return known;
    }

    void keep(MimeMessage message) throws IOException, MessagingException {
        String name = Ids.next().toString();
        Path writing = folder().resolve(name + ".part");
        Files.createFile(writing, DataFolders.ownerOnly("rw-------"));
        try (OutputStream file = Files.newOutputStream(writing, StandardOpenOption.WRITE)) {
            message.writeTo(file);
        }
        Files.move(writing, folder().resolve(name + ".eml"));
    }
}
