package nl.vertrouwd.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Sends a letter by the mail server that {@code spring.mail.host} names; without one, keeps it as a file in the outbox. */
@Component
class Post {

    private final ObjectProvider<JavaMailSender> server;
    private final Outbox outbox;
    private final String from;
    private final String host;
    private final Clock clock;

    Post(
            ObjectProvider<JavaMailSender> server,
            Outbox outbox,
            @Value("${vertrouwd.mail.from:vertrouwd@localhost}") String from,
            @Value("${spring.mail.host:}") String host,
            Clock clock) {
        this.server = server;
        this.outbox = outbox;
        this.from = from;
        this.host = host;
        this.clock = clock;
    }

    /** Sends or keeps it, or throws when neither works. */
    void send(Letter letter) {
        try {
            JavaMailSender sender = host.isBlank() ? null : server.getIfAvailable();
            if (sender == null) {
                outbox.keep(write(letter, new MimeMessage(Session.getInstance(new Properties()))));
            } else {
                sender.send(write(letter, sender.createMimeMessage()));
            }
        } catch (MessagingException e) {
            throw new MailPreparationException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The mail server, or empty when mail stays in the outbox. */
    Optional<String> server() {
        return host.isBlank() ? Optional.empty() : Optional.of(host);
    }

    private MimeMessage write(Letter letter, MimeMessage message) throws MessagingException {
        MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setFrom(from);
        helper.setTo(letter.to());
        helper.setSubject(letter.subject());
        helper.setText(letter.text(), letter.html());
        helper.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", letter.language().getLanguage());
        return message;
    }
}
