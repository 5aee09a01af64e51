package nl.vertrouwd.notification;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.vertrouwd.access.SignInChange;
import nl.vertrouwd.access.SignInChangeDelivery;
import nl.vertrouwd.base.Texts;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Writes the letter that says that a password or second step was changed; without a link, so that a forged one teaches nobody to click. */
@Component
class SignInChangeLetters implements SignInChangeDelivery {

    private final Post post;
    private final Texts texts;

    SignInChangeLetters(Post post, Texts texts) {
        this.post = post;
        this.texts = texts;
    }

    @Override
    public void deliver(SignInChange change) {
        Locale language = change.language();
        String kind = change.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        List<String> lines = List.of(
                texts.get(language, "notification.greeting", change.name()),
                texts.get(language, "notification.sign-in." + kind, change.username()),
                texts.get(language, "notification.sign-in.not-you"));
        String html = lines.stream()
                .map(line -> "<p>" + HtmlUtils.htmlEscape(line) + "</p>")
                .collect(Collectors.joining(
                        "", "<!DOCTYPE html><html lang=\"" + language.getLanguage() + "\"><body>", "</body></html>"));
        String subject = texts.get(language, "notification.sign-in.subject");
        post.send(new Letter(change.to(), subject, String.join("\n\n", lines) + "\n", html, language));
    }
}
