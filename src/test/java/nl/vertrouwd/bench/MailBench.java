package nl.vertrouwd.bench;

import java.util.List;
import java.util.Locale;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.notification.MailRush;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@code mail}: how many messages a second are written, each in its own transaction, and brought to a mail server, each marked once taken. */
final class MailBench implements Benchmark {

    private static final int MESSAGES = 3_000;

    @Override
    public void run(List<String> arguments) throws Exception {
        try (MailRush rush = new MailRush();
                ConfigurableApplicationContext product = Product.withoutPages(
                        Product.emptyFolder(), "--spring.mail.host=127.0.0.1", "--spring.mail.port=" + rush.port())) {
            fill(product.getBean(JdbcClient.class));
            System.out.println("| what | messages | seconds | a second |");
            System.out.println("| --- | --- | --- | --- |");
            for (int senders : new int[] {1, 4, 8}) {
                long begin = System.nanoTime();
                rush.write(product, MESSAGES);
                show("written, one transaction each", MESSAGES, begin);
                begin = System.nanoTime();
                int received = rush.bring(product, senders);
                show("sent by " + senders + (senders == 1 ? " sender" : " senders"), received, begin);
            }
        }
    }

    private static void show(String what, int messages, long begin) {
        double seconds = (System.nanoTime() - begin) / 1e9;
        System.out.printf(Locale.ROOT, "| %s | %d | %.1f | %.0f |%n", what, messages, seconds, messages / seconds);
    }

    /** People who are mailed at any hour. */
    private static void fill(JdbcClient jdbc) {
        for (int i = 0; i < MESSAGES; i++) {
            byte[] id = Ids.bytes(Ids.next());
            jdbc.sql(
                            "INSERT INTO person (id, personnel_number, given_name, infix, family_name, email, rank_name, employed_from,"
                                    + " employed_until, withdrawn) VALUES (?, ?, 'Sam', '', 'Voorbeeld', ?, '', '2020-01-01', '9999-12-31', FALSE)")
                    .params(id, String.valueOf(1_000_000 + i), "p" + i + "@voorbeeld.invalid")
                    .update();
            jdbc.sql("INSERT INTO message_preference VALUES (?, '00:00', '00:00', '', 1)")
                    .param(id)
                    .update();
        }
    }
}
