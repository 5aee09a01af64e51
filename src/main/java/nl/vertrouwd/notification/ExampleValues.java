package nl.vertrouwd.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.PublicAddress;
import nl.vertrouwd.base.Texts;
import org.springframework.stereotype.Component;

/** Values that are made up, for who looks at a text before it is used. */
@Component
class ExampleValues {

    private static final int AHEAD = 7;
    private static final int START = 9;
    private static final int END = 16;

    private final PublicAddress address;
    private final Texts texts;
    private final Clock clock;

    ExampleValues(PublicAddress address, Texts texts, Clock clock) {
        this.address = address;
        this.texts = texts;
        this.clock = clock;
    }

    Map<String, String> of(MessageKind kind, Locale language) {
        LocalDate day = LocalDate.now(clock).plusDays(AHEAD);
        Map<String, String> values = new HashMap<>();
        for (String name : kind.placeholders()) {
            values.put(name, value(name, day, language));
        }
        return values;
    }

    private String value(String name, LocalDate day, Locale language) {
        Formats formats = Formats.of(language);
        return switch (name) {
            case MessageKind.LINK -> address.of("/messages");
            case "when" -> span(formats, day);
            case "before" -> span(formats, day.minusDays(1));
            case "due" -> formats.date(day);
            default -> texts.get(language, "notification.example." + name);
        };
    }

    private static String span(Formats formats, LocalDate day) {
        LocalDateTime start = day.atTime(START, 0);
        return formats.span(start, day.atTime(END, 30));
    }
}
