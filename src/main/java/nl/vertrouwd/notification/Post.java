package nl.vertrouwd.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Brings letters to the mail server that {@code spring.mail.host} names; without one, keeps them as files in the outbox. */
@Component
class Post {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1");

    private final ObjectProvider<JavaMailSenderImpl> server;
    private final Outbox outbox;
    private final String from;
    private final String host;
    private final boolean takesMadeUp;
    private final Clock clock;

    Post(
            ObjectProvider<JavaMailSenderImpl> server,
            Outbox outbox,
            @Value("${vertrouwd.mail.from:vertrouwd@localhost}") String from,
            @Value("${spring.mail.host:}") String host,
            @Value("${vertrouwd.mail.made-up:}") String madeUp,
            Clock clock) {
        this.server = server;
        this.outbox = outbox;
        this.from = from;
        this.host = host;
        this.takesMadeUp = takesMadeUp(host, madeUp);
        this.clock = clock;
    }

    /**
     * Whether the server is given mail to addresses that nobody can have, as those of the demo: one on this machine is there to try it with,
     * unless {@code vertrouwd.mail.made-up} says otherwise.
     */
    static boolean takesMadeUp(String host, String said) {
        return said.isBlank()
                ? THIS_MACHINE.contains(host.strip().toLowerCase(Locale.ROOT))
                : Boolean.parseBoolean(said.strip());
    }

    /** A way by which letters are brought one after the other. */
    interface Line extends AutoCloseable {

        /** Brings it; a failure says nothing of the next one. */
        void send(Letter letter) throws MailFailure;

        @Override
        void close();
    }

    /** Sends or keeps it, or throws when neither works. */
    void send(Letter letter) {
        try (Line line = line()) {
            line.send(letter);
        } catch (MailFailure e) {
            throw new MailSendException(e.error().name());
        }
    }

    /** One connection for many letters. */
    Line line() {
        JavaMailSenderImpl sender = host.isBlank() ? null : server.getIfAvailable();
        return sender == null ? new IntoOutbox() : new SmtpLine(sender, takesMadeUp, from, clock);
    }

    /** The mail server, or empty when mail stays in the outbox. */
    Optional<String> server() {
        return host.isBlank() ? Optional.empty() : Optional.of(host);
    }

    /** From whom mail comes. */
    String from() {
        return from;
    }

    private final class IntoOutbox implements Line {

        @Override
        public void send(Letter letter) throws MailFailure {
            try {
                outbox.keep(
                        letter.id(),
                        new LetterMessage(Session.getInstance(new Properties()), letter, from, clock.instant()));
            } catch (MessagingException e) {
                throw new MailFailure(MailError.NOT_MADE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {}
    }
}
