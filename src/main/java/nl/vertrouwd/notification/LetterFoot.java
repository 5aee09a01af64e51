package nl.vertrouwd.notification;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vertrouwd.base.PublicAddress;
import nl.vertrouwd.base.Texts;
import org.springframework.stereotype.Component;

/** What stands under every letter: why it came, and where to say what is wanted. */
@Component
class LetterFoot {

    private static final String PREFERENCES = "/message-preferences";

    private final PublicAddress address;
    private final Texts texts;

    LetterFoot(PublicAddress address, Texts texts) {
        this.address = address;
        this.texts = texts;
    }

    /** @param stop address at which no more of this can be wanted; empty when it has to be told */
    String text(String stop, Locale language) {
        String choose = texts.get(language, "notification.letter.choose", address.of(PREFERENCES));
        String unsubscribe = stop.isEmpty() ? "" : texts.get(language, "notification.letter.stop", stop);
        return Stream.of(texts.get(language, "notification.letter.why"), choose, unsubscribe)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    String html(String stop, Locale language) {
        String choose = link(address.of(PREFERENCES), "notification.letter.choose.link", language);
        String unsubscribe = stop.isEmpty() ? "" : "<br>" + link(stop, "notification.letter.stop.link", language);
        return PlainWords.escape(texts.get(language, "notification.letter.why")) + "<br>" + choose + unsubscribe;
    }

    private String link(String to, String key, Locale language) {
        return "<a style=\"color:#0b5c63\" href=\"" + PlainWords.escape(to) + "\">"
                + PlainWords.escape(texts.get(language, key)) + "</a>";
    }
}
