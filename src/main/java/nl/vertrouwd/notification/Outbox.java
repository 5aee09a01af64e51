package nl.vertrouwd.notification;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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

    /** Throws letters to these addresses (in lower case) away; those that cannot be read are left. */
    synchronized void throwAway(Set<String> addresses) {
        Optional<Path> present = Optional.ofNullable(folder).or(() -> folders.present("outbox"));
        if (addresses.isEmpty() || present.isEmpty()) {
            return;
        }
        try (DirectoryStream<Path> letters = Files.newDirectoryStream(present.get(), "*.eml")) {
            for (Path letter : letters) {
                if (isTo(addresses, letter)) {
                    Files.deleteIfExists(letter);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isTo(Set<String> addresses, Path letter) throws IOException {
        try (InputStream file = Files.newInputStream(letter)) {
            Address[] receivers = new MimeMessage(null, file).getAllRecipients();
            return receivers != null
                    && Arrays.stream(receivers)
                            .anyMatch(receiver -> receiver instanceof InternetAddress address
                                    && addresses.contains(
                                            address.getAddress().strip().toLowerCase(Locale.ROOT)));
        } catch (MessagingException unreadable) {
            return false;
        }
    }

    /** Keeps a letter under its identity, so that it is there once however often it is kept; without one, beside all others. */
    void keep(@Nullable UUID id, MimeMessage message) throws IOException, MessagingException {
        String name = (id == null ? Ids.next() : id).toString();
        Path writing = folder().resolve(name + ".part");
        Files.deleteIfExists(writing);
        Files.createFile(writing, DataFolders.ownerOnly("rw-------"));
        try (OutputStream file = Files.newOutputStream(writing, StandardOpenOption.WRITE)) {
            message.writeTo(file);
        }
        Files.move(writing, folder().resolve(name + ".eml"), StandardCopyOption.REPLACE_EXISTING);
    }
}
