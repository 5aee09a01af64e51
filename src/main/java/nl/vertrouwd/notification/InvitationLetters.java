package nl.vertrouwd.notification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.vertrouwd.access.InvitationDelivery;
import nl.vertrouwd.access.InvitationMail;
import nl.vertrouwd.base.Texts;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Writes the letter that invites someone to choose a password. */
@Component
class InvitationLetters implements InvitationDelivery {

    private final Post post;
    private final Outbox outbox;
    private final Texts texts;
    private final Clock clock;

    InvitationLetters(Post post, Outbox outbox, Texts texts, Clock clock) {
        this.post = post;
        this.outbox = outbox;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public void deliver(InvitationMail mail) {
        Locale language = mail.language();
        ZonedDateTime until = mail.validUntil().atZone(clock.getZone());
        String last = DateTimeFormatter.ofPattern(texts.get(language, "notification.moment"), language)
                .format(until);
        String greeting = texts.get(language, "notification.greeting", mail.name());
        String why = texts.get(language, "notification.invitation.why", mail.username());
        String how = texts.get(language, "notification.invitation.how", last);
        String ignore = texts.get(language, "notification.invitation.ignore");
        String text = String.join("\n\n", greeting, why, mail.link(), how, ignore) + "\n";
        String html =
                "<!DOCTYPE html><html lang=\"" + language.getLanguage() + "\"><body style=\"font:16px/1.6 sans-serif;"
                        + "color:#16262b;max-width:36em\">" + paragraph(greeting) + paragraph(why)
                        + "<p><a style=\"display:inline-block;padding:12px 20px;border-radius:6px;background:#0b5c63;color:#fff\" href=\""
                        + HtmlUtils.htmlEscape(mail.link()) + "\">"
                        + HtmlUtils.htmlEscape(texts.get(language, "notification.invitation.button")) + "</a></p>"
                        + paragraph(how) + paragraph(ignore) + "</body></html>";
        String subject = texts.get(language, "notification.invitation.subject");
        post.send(new Letter(mail.to(), subject, text, html, language));
    }

    @Override
    public String destination(Locale language) {
        return post.server()
                .map(host -> texts.get(language, "notification.by-server", host))
                .orElseGet(() -> texts.get(language, "notification.in-outbox", folder()));
    }

    private String folder() {
        try {
            return outbox.folder().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String paragraph(String text) {
        return "<p>" + HtmlUtils.htmlEscape(text) + "</p>";
    }
}
