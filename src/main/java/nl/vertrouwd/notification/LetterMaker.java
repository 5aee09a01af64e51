package nl.vertrouwd.notification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.vertrouwd.base.Texts;
import org.springframework.stereotype.Component;

/** Makes one letter of one or more messages to the same receiver, in their language. */
@Component
class LetterMaker {

    private static final String RULE = "<hr style=\"border:0;border-top:1px solid #c9d3d6;margin:24px 0\">";

    private final MessageValues values;
    private final LetterCalendars calendars;
    private final LetterFoot foot;
    private final Unsubscribing unsubscribing;
    private final Texts texts;

    LetterMaker(
            MessageValues values,
            LetterCalendars calendars,
            LetterFoot foot,
            Unsubscribing unsubscribing,
            Texts texts) {
        this.values = values;
        this.calendars = calendars;
        this.foot = foot;
        this.unsubscribing = unsubscribing;
        this.texts = texts;
    }

    /** A message in words. */
    record Said(String subject, PlainWords body) {}

    Letter make(
            UUID id,
            Addressee to,
            List<Message> messages,
            KnownSessions.Found sessions,
            TemplateStore.Snapshot templates) {
        Locale language = to.language();
        List<Message> worth = latest(messages);
        List<Said> said = worth.stream()
                .map(message ->
                        said(templates.of(message.kind(), language), values.of(message, to.name(), sessions, language)))
                .toList();
        String stop = unsubscribing.address(to.receiver(), worth);
        String subject = said.size() == 1
                ? said.getFirst().subject()
                : texts.get(language, "notification.letter.several", said.size());
        return new Letter(
                id,
                to.address(),
                subject,
                text(said, stop, language),
                html(said, subject, stop, language),
                language,
                stop,
                calendars.of(worth, to, sessions));
    }

    /** As it would be with these values, for who looks at a text before it is used. */
    Letter example(MessageTemplate template, Map<String, String> filled, String to, Locale language) {
        Said said = said(template, filled);
        return new Letter(
                to,
                said.subject(),
                text(List.of(said), "", language),
                html(List.of(said), said.subject(), "", language),
                language);
    }

    static Said said(MessageTemplate template, Map<String, String> filled) {
        return new Said(template.subject(filled), new PlainWords(template.body(), filled));
    }

    /** Of a session that was moved three times before it could be told, only what it came to. */
    private static List<Message> latest(List<Message> messages) {
        Map<String, Message> byThing = new LinkedHashMap<>();
        for (Message message : messages) {
            String thing = message.kind() == MessageKind.MOVED
                    ? message.fact(KnownSessions.SESSION)
                    : message.id().toString();
            byThing.remove(thing);
            byThing.put(thing, message);
        }
        return List.copyOf(byThing.values());
    }

    private String text(List<Said> said, String stop, Locale language) {
        String between = "\n\n" + "-".repeat(40) + "\n\n";
        String bodies = said.stream()
                .map(one -> said.size() == 1
                        ? one.body().text()
                        : one.subject() + "\n\n" + one.body().text())
                .collect(Collectors.joining(between));
        return bodies + "\n\n-- \n" + foot.text(stop, language) + "\n";
    }

    private String html(List<Said> said, String subject, String stop, Locale language) {
        String button = texts.get(language, "notification.letter.button");
        String bodies = said.stream()
                .map(one -> (said.size() == 1 ? "" : heading(one.subject()))
                        + one.body().html(button))
                .collect(Collectors.joining(RULE));
        return LetterFrame.around(subject, bodies, foot.html(stop, language), language);
    }

    private static String heading(String subject) {
        return "<h2 style=\"font-size:18px\">" + PlainWords.escape(subject) + "</h2>";
    }
}
