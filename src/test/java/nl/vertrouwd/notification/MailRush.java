package nl.vertrouwd.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.Race;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many messages to many people at once, to a real mail server in the same process; for benchmarks. */
public final class MailRush implements AutoCloseable {

    private static final int GATHERED = 200;
    private static final int SENT = 20;

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    public MailRush() {
        server.start();
    }

    public int port() {
        return server.getSmtp().getPort();
    }

    /** Tells so many people something, each in a transaction of its own. */
    public void write(ApplicationContext product, int messages) {
        JdbcClient jdbc = product.getBean(JdbcClient.class);
        MessageWriter writer = product.getBean(MessageWriter.class);
        for (byte[] person : jdbc.sql("SELECT id FROM person LIMIT ?")
                .param(messages)
                .query((row, number) -> row.getBytes(1))
                .list()) {
            writer.tell(
                    MessageKind.DUE,
                    Receiver.of(new PersonId(Ids.of(person))),
                    Ids.next().toString(),
                    Map.of("duty_nl", "de leiderschapsplicht", "due", "2026-12-31", "days", "30"));
        }
    }

    /** Brings everything with so many senders, as the product does. */
    public int bring(ApplicationContext product, int senders) throws Exception {
        Gathering gathering = product.getBean(Gathering.class);
        Delivery delivery = product.getBean(Delivery.class);
        List<Callable<Boolean>> threads = new ArrayList<>();
        for (int i = 0; i < senders; i++) {
            threads.add(() -> {
                while (gathering.gather(GATHERED) + delivery.deliver(SENT) > 0) {
                    // until nothing is left
                }
                return true;
            });
        }
        Race.of(threads);
        int received = server.getReceivedMessages().length;
        server.purgeEmailFromAllMailboxes();
        return received;
    }

    @Override
    public void close() {
        server.stop();
    }
}
