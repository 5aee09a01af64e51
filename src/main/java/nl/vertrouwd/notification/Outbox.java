package nl.vertrouwd.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PrivateFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The folder {@code outbox} below {@code vertrouwd.data}, where letters wait as {@code .eml} files that only the owner reads. Without
 * a data folder it is a temporary one.
 */
@Component
class Outbox {

    private static final String TEMPORARY = "temporary";

    private final String data;
    private @Nullable Path folder;

    Outbox(@Value("${vertrouwd.data:temporary}") String data) {
        this.data = data;
    }

    synchronized Path folder() throws IOException {
        Path known = folder;
        if (known == null) {
            known = data.isBlank() || data.equals(TEMPORARY)
                    ? Files.createTempDirectory("vertrouwd-outbox")
                    : Files.createDirectories(
                            Path.of(data, "outbox").toAbsolutePath().normalize());
            folder = known;
        }
        return known;
    }

    void keep(MimeMessage message) throws IOException, MessagingException {
        String name = Ids.next().toString();
        Path writing = folder().resolve(name + ".part");
        Files.createFile(writing, PrivateFiles.ownerOnly());
        try (OutputStream file = Files.newOutputStream(writing, StandardOpenOption.WRITE)) {
            message.writeTo(file);
        }
        Files.move(writing, folder().resolve(name + ".eml"));
    }
}
