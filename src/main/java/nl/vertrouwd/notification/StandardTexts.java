package nl.vertrouwd.notification;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.vertrouwd.base.Languages;
import org.springframework.stereotype.Component;

/** The texts that come with the product, from {@code letters/<kind>_<language>.txt}: the subject, an empty line, the body. Refuses to start without one. */
@Component
class StandardTexts {

    private final Map<String, MessageTemplate> texts = new HashMap<>();

    StandardTexts() {
        for (MessageKind kind : MessageKind.values()) {
            for (Locale language : Languages.ALL) {
                texts.put(key(kind, language), read(kind, language));
            }
        }
    }

    MessageTemplate of(MessageKind kind, Locale language) {
        return Objects.requireNonNull(texts.get(key(kind, Languages.nearest(language))));
    }

    private static String key(MessageKind kind, Locale language) {
        return kind.code() + "_" + language.getLanguage();
    }

    private static MessageTemplate read(MessageKind kind, Locale language) {
        String name = "/letters/" + key(kind, language) + ".txt";
        try (InputStream file = StandardTexts.class.getResourceAsStream(name)) {
            List<String> lines = new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            String body = String.join("\n", lines.subList(2, lines.size())).strip();
            return new MessageTemplate(lines.getFirst(), body, 0, null, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
