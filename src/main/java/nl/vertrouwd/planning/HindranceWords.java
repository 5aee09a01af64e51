package nl.vertrouwd.planning;

import java.util.Locale;
import java.util.stream.Stream;
import nl.vertrouwd.access.AuditWords;
import nl.vertrouwd.base.Texts;
import org.springframework.stereotype.Component;

/** Says what stands in the way, in the reader's language. */
@Component
public class HindranceWords {

    private final Texts texts;
    private final AuditWords values;

    HindranceWords(Texts texts, AuditWords values) {
        this.texts = texts;
        this.values = values;
    }

    /** @param resource what the trainer, site or room is called by who reads it; empty when it is about none */
    public String sentence(Hindrance hindrance, String resource, Locale language) {
        Stream<Object> arguments = hindrance.arguments().stream()
                .map(argument -> argument instanceof String stored ? values.value(stored, language) : argument);
        return texts.get(
                language,
                hindrance.textKey(),
                Stream.concat(Stream.of(resource), arguments).toArray());
    }
}
