package nl.vertrouwd.notification;

import java.time.Instant;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vertrouwd.access.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * The text of a kind of message in one language, with names between braces for what differs. The body is plain words: paragraphs with empty
 * lines between, lists of lines that begin with a dash.
 *
 * @param version 0 for the text that comes with the product
 * @param changedBy null for the text that comes with the product
 */
public record MessageTemplate(
        String subject,
        String body,
        long version,
        @Nullable AccountId changedBy,
        @Nullable Instant changedAt) {

    static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}\\n]*)}");

    /** Whether somebody changed it. */
    public boolean isChanged() {
        return version > 0;
    }

    /** A text with values in place of names; a name without a value becomes nothing. */
    static String fill(String text, Map<String, String> values) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), "")));
    }

    /** On one line, as the head of a letter has to be. */
    String subject(Map<String, String> values) {
        return fill(subject, values).replaceAll("[\\p{Cc}\\s]+", " ").strip();
    }
}
