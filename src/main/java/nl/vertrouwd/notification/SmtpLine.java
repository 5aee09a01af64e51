package nl.vertrouwd.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import java.time.Clock;
import nl.vertrouwd.base.MailAddresses;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * A connection to the mail server, made when it is needed and again after it broke. What is to an address that was made up is refused
 * without it, unless the server is one to try mail with.
 */
class SmtpLine implements Post.Line {

    private final JavaMailSenderImpl sender;
    private final boolean takesMadeUp;
    private final String from;
    private final Clock clock;
    private @Nullable Transport transport;

    /** @param takesMadeUp whether the server is one to try mail with, which takes what is to addresses that nobody can have */
    SmtpLine(JavaMailSenderImpl sender, boolean takesMadeUp, String from, Clock clock) {
        this.sender = sender;
        this.takesMadeUp = takesMadeUp;
        this.from = from;
        this.clock = clock;
    }

    @Override
    public void send(Letter letter) throws MailFailure {
        if (!takesMadeUp && MailAddresses.isMadeUp(letter.to())) {
            throw new MailFailure(MailError.ADDRESS_MADE_UP);
        }
        LetterMessage message;
        try {
            message = new LetterMessage(sender.getSession(), letter, from, clock.instant());
        } catch (AddressException e) {
            throw new MailFailure(MailError.ADDRESS_REFUSED);
        } catch (MessagingException e) {
            throw new MailFailure(MailError.NOT_MADE);
        }
        try {
            connected().sendMessage(message, message.getAllRecipients());
        } catch (MessagingException e) {
            MailFailure failure = MailFailure.of(e);
            if (!failure.error().isLasting()) {
                close();
            }
            throw failure;
        }
    }

    private Transport connected() throws MessagingException {
        Transport known = transport;
        if (known != null && known.isConnected()) {
            return known;
        }
        close();
        String protocol = sender.getProtocol();
        Transport made = sender.getSession().getTransport(protocol == null ? "smtp" : protocol);
        transport = made;
        made.connect(sender.getHost(), sender.getPort(), sender.getUsername(), sender.getPassword());
        return made;
    }

    @Override
    public void close() {
        Transport known = transport;
        transport = null;
        if (known != null) {
            try {
                known.close();
            } catch (MessagingException hungUp) {
                // it is gone already
            }
        }
    }
}
