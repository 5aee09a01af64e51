package nl.vertrouwd.notification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vertrouwd.access.InvitationDelivery;
import nl.vertrouwd.access.InvitationMail;
import nl.vertrouwd.base.Texts;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Writes the letter that invites someone to choose a password, or to come and give sessions. */
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
        boolean sessions = !mail.purpose().isEmpty();
        String greeting = texts.get(language, "notification.greeting", mail.name());
        String first = sessions ? texts.get(language, "notification.sessions.why") : "";
        String why = texts.get(language, kind(mail) + ".why", mail.username());
        String how = how(mail);
        String ignore =
                texts.get(language, sessions ? "notification.sessions.question" : "notification.invitation.ignore");
        String lines = mail.purpose().stream().map(line -> "- " + line).collect(Collectors.joining("\n"));
        String text = Stream.of(greeting, first, lines, why, mail.link(), how, ignore)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("\n\n"))
                + "\n";
        String html = "<!DOCTYPE html><html lang=\"" + language.getLanguage()
                + "\"><body style=\"font:16px/1.6 sans-serif;"
                + "color:#16262b;max-width:36em\">" + paragraph(greeting) + paragraph(first) + list(mail.purpose())
                + paragraph(why)
                + "<p><a style=\"display:inline-block;padding:12px 20px;border-radius:6px;background:#0b5c63;color:#fff\" href=\""
                + HtmlUtils.htmlEscape(mail.link()) + "\">"
                + HtmlUtils.htmlEscape(texts.get(language, kind(mail) + ".button")) + "</a></p>"
                + paragraph(how) + paragraph(ignore) + "</body></html>";
        String subject =
                texts.get(language, sessions ? "notification.sessions.subject" : "notification.invitation.subject");
        post.send(new Letter(mail.to(), subject, text, html, language));
    }

    /** Who has a password is only shown the way in. */
    private static String kind(InvitationMail mail) {
        return mail.validUntil() == null ? "notification.way-in" : "notification.invitation";
    }

    private String how(InvitationMail mail) {
        if (mail.validUntil() == null) {
            return "";
        }
        Locale language = mail.language();
        ZonedDateTime until = mail.validUntil().atZone(clock.getZone());
        String last = DateTimeFormatter.ofPattern(texts.get(language, "notification.moment"), language)
                .format(until);
        return texts.get(language, "notification.invitation.how", last);
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

    private static String list(List<String> lines) {
        return lines.isEmpty()
                ? ""
                : lines.stream()
                        .map(line -> "<li>" + HtmlUtils.htmlEscape(line) + "</li>")
                        .collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    private static String paragraph(String text) {
        return text.isEmpty() ? "" : "<p>" + HtmlUtils.htmlEscape(text) + "</p>";
    }
}
