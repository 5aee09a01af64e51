package nl.vertrouwd.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import nl.vertrouwd.base.DataFolders;
import nl.vertrouwd.base.PublicAddress;
import nl.vertrouwd.base.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mock.env.MockEnvironment;

/** Who starts the product hears what mail still lacks, and nothing when it lacks nothing. */
class MailNoteTest {

    private final Texts texts = new Texts();
    private final Outbox outbox = new Outbox(new DataFolders("temporary"));

    @Test
    void withoutMailServerAndAddressBothAreSaid() throws IOException {
        assertThat(lines("", ""))
                .satisfiesExactly(
                        mail -> assertThat(mail)
                                .contains("geen mailserver", outbox.folder().toString()),
                        address -> assertThat(address).contains("http://localhost:8080", "VERTROUWD_BASE_URL"));
    }

    @Test
    void mailThatIsSentWithLinksToThisMachineIsSaid() {
        assertThat(lines("mail.voorbeeld.invalid", ""))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("VERTROUWD_BASE_URL"));
    }

    @Test
    void whoSetBothHearsNothing() {
        assertThat(lines("mail.voorbeeld.invalid", "https://vertrouwd.voorbeeld.invalid"))
                .isEmpty();
    }

    private List<String> lines(String host, String address) {
        MockEnvironment environment = new MockEnvironment().withProperty("vertrouwd.base-url", address);
        Post post = new Post(
                new StaticListableBeanFactory().getBeanProvider(JavaMailSenderImpl.class),
                outbox,
                "x@voorbeeld.invalid",
                host,
                "",
                Clock.systemUTC());
        InvitationLetters letters = new InvitationLetters(post, outbox, texts, Clock.systemUTC());
        return new MailNote(post, letters, new PublicAddress(environment), texts).lines();
    }
}
