package nl.vertrouwd.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.vertrouwd.access.InvitationMail;
import nl.vertrouwd.base.Languages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class OutboxTest {

    @Autowired
    InvitationLetters letters;

    @Autowired
    Outbox outbox;

    @Test
    void withoutAMailServerALetterWaitsAsAFileThatOnlyTheOwnerReads() throws IOException {
        letters.deliver(new InvitationMail(
                "sam@voorbeeld.test",
                "Sam <b>Voorbeeld</b>",
                "1234567",
                "http://localhost/invitation/abc",
                Instant.parse("2027-03-14T08:00:00Z"),
                Languages.DUTCH,
                List.of()));
        try (Stream<Path> files = Files.list(outbox.folder())) {
            List<Path> kept = files.toList();
            assertThat(kept).hasSize(1);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept.getFirst())))
                    .isEqualTo("rw-------");
            assertThat(Files.readString(kept.getFirst()))
                    .contains("To: sam@voorbeeld.test", "http://localhost/invitation/abc", "14 maart 2027, 09.00")
                    .doesNotContain("<b>Voorbeeld</b></p>");
        }
        assertThat(letters.destination(Languages.DUTCH))
                .contains(outbox.folder().toString());
        outbox.throwAway(Set.of("iemand.anders@voorbeeld.test"));
        assertThat(outbox.folder()).isNotEmptyDirectory();
        outbox.throwAway(Set.of("sam@voorbeeld.test"));
        assertThat(outbox.folder()).isEmptyDirectory();
    }
}
