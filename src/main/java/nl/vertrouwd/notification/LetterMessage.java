package nl.vertrouwd.notification;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/**
 * A letter as it goes over the line: text and HTML beside each other, and with them a calendar file when there is one; more of them are
 * attached.
 */
final class LetterMessage extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private final Letter letter;
    private final String from;

    LetterMessage(Session session, Letter letter, String from, Instant now) throws MessagingException {
        super(session);
        this.letter = letter;
        this.from = from;
        setFrom(new InternetAddress(from));
        setRecipient(RecipientType.TO, new InternetAddress(letter.to()));
        setSubject(letter.subject(), UTF_8);
        setSentDate(Date.from(now));
        setHeader("Auto-Submitted", "auto-generated");
        setHeader("Content-Language", letter.language().getLanguage());
        if (!letter.unsubscribe().isEmpty()) {
            setHeader("List-Unsubscribe", "<" + letter.unsubscribe() + ">");
            setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        setContent(content());
        saveChanges();
    }

    /** The library would give another one each time. */
    @Override
    protected void updateMessageID() throws MessagingException {
        if (letter.id() == null) {
            super.updateMessageID();
        } else {
            setHeader(
                    "Message-ID",
                    "<" + letter.id()
                            + from.substring(from.lastIndexOf('@'))
                                    .replace(">", "")
                                    .strip() + ">");
        }
    }

    private Multipart content() throws MessagingException {
        MimeMultipart alternatives = new MimeMultipart("alternative");
        alternatives.addBodyPart(part(letter.text(), "plain"));
        alternatives.addBodyPart(part(letter.html(), "html"));
        List<Letter.CalendarPart> calendars = letter.calendars();
        if (calendars.size() == 1) {
            alternatives.addBodyPart(part(calendars.getFirst()));
        }
        if (calendars.size() <= 1) {
            return alternatives;
        }
        MimeMultipart mixed = new MimeMultipart("mixed");
        MimeBodyPart words = new MimeBodyPart();
        words.setContent(alternatives);
        mixed.addBodyPart(words);
        for (int i = 0; i < calendars.size(); i++) {
            MimeBodyPart attached = part(calendars.get(i));
            attached.setDisposition(Part.ATTACHMENT);
            attached.setFileName((i + 1) + ".ics");
            mixed.addBodyPart(attached);
        }
        return mixed;
    }

    private static MimeBodyPart part(String text, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, type);
        return part;
    }

    private static MimeBodyPart part(Letter.CalendarPart calendar) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        String type = "text/calendar; charset=utf-8; method=" + calendar.method();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(calendar.file(), type)));
        return part;
    }
}
