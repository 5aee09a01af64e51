package nl.vertrouwd.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import nl.vertrouwd.Vertrouwd;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.organisation.TestOrganisation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The product itself, in a process of its own, brings letters and is killed after the mail server took one and before the product could know:
 * that one comes twice, as the same letter, and every other one once.
 */
@SpringBootTest(properties = "vertrouwd.schema=delivery_kill")
@Import(TestOrganisation.class)
class DeliverySurvivesKillTest {

    private static final int LETTERS = 25;
    private static final int KILLED_AT = 7;
    private static final long MOST_MILLIS = 180_000;

    @Autowired
    TestOrganisation organisation;

    @Autowired
    MessageWriter writer;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Environment environment;

    @TempDir
    Path data;

    private final GreenMail mail = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private final AtomicReference<Process> product = new AtomicReference<>();

    @BeforeEach
    void aMailServer() {
        mail.start();
    }

    @AfterEach
    void stop() throws InterruptedException {
        Process running = product.get();
        if (running != null) {
            running.destroyForcibly().waitFor();
        }
        mail.stop();
    }

    @Test
    void whatWasTakenAndNotMarkedComesTwiceAsTheSameLetterAndNothingElseDoes() throws Exception {
        List<PersonId> people = organisation.people(LETTERS);
        people.forEach(this::tell);
        killWhenTaken(KILLED_AT);
        start();
        assertThat(product.get().waitFor(2, TimeUnit.MINUTES)).as("killed").isTrue();
        assertThat(mail.waitForIncomingEmail(MOST_MILLIS, KILLED_AT)).isTrue();
        assertThat(sent()).isEqualTo(KILLED_AT - 1);

        start();
        assertThat(mail.waitForIncomingEmail(MOST_MILLIS, LETTERS + 1)).isTrue();
        product.get().destroy();
        assertThat(product.get().waitFor(2, TimeUnit.MINUTES)).as("stopped").isTrue();
        assertThat(sent()).isEqualTo(LETTERS);
        Map<String, List<String>> idsByReceiver = new HashMap<>();
        for (MimeMessage message : mail.getReceivedMessages()) {
            idsByReceiver
                    .computeIfAbsent(
                            message.getRecipients(RecipientType.TO)[0].toString(), address -> new ArrayList<>())
                    .add(message.getMessageID());
        }
        assertThat(idsByReceiver).hasSize(LETTERS);
        List<List<String>> twice =
                idsByReceiver.values().stream().filter(ids -> ids.size() > 1).toList();
        assertThat(twice).hasSize(1);
        assertThat(twice.getFirst()).hasSize(2);
        assertThat(twice.getFirst().getFirst()).isEqualTo(twice.getFirst().getLast());
    }

    private void tell(PersonId person) {
        jdbc.sql("INSERT INTO message_preference VALUES (?, '00:00', '00:00', '', 1)")
                .param(Ids.bytes(person.value()))
                .update();
        transaction.executeWithoutResult(status -> writer.write(
                MessageKind.CERTIFICATE, Receiver.of(person), "x", Map.of("course_nl", "Basis", "number", "VT-1")));
    }

    /** The server has the letter and has not said so yet. */
    private void killWhenTaken(int count) {
        UserManager users = mail.getManagers().getUserManager();
        var before = users.getMessageDeliveryHandler();
        AtomicInteger taken = new AtomicInteger();
        users.setMessageDeliveryHandler((message, address) -> {
            if (taken.incrementAndGet() == count) {
                product.get().destroyForcibly().onExit().join();
            }
            return before.handle(message, address);
        });
    }

    private void start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx400m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Vertrouwd.class.getName(),
                        "--server.port=0",
                        "--vertrouwd.data=" + data,
                        "--vertrouwd.demo=false",
                        "--vertrouwd.mail.senders=1",
                        "--vertrouwd.mail.lease=1s",
                        "--spring.mail.host=127.0.0.1",
                        "--spring.mail.port=" + mail.getSmtp().getPort())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        Map<String, String> variables = builder.environment();
        for (String key : List.of("url", "username", "password")) {
            variables.put(
                    "SPRING_DATASOURCE_" + key.toUpperCase(Locale.ROOT),
                    environment.getRequiredProperty("spring.datasource." + key));
        }
        product.set(builder.start());
    }

    private int sent() {
        return jdbc.sql("SELECT COUNT(*) FROM letter WHERE state = 'SENT'")
                .query(Integer.class)
                .single();
    }
}
