package nl.vertrouwd.notification;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/**
 * The body of a template as text and as HTML. Everything is escaped: neither who writes a template nor what stands in a name can bring HTML
 * of their own.
 */
final class PlainWords {

    private static final String LINK = "{" + MessageKind.LINK + "}";
    private static final String DASH = "- ";

    private final List<String> blocks;
    private final Map<String, String> values;

    PlainWords(String body, Map<String, String> values) {
        this.blocks =
                Arrays.stream(body.strip().split("\n\\s*\n")).map(String::strip).toList();
        this.values = values;
    }

    /** Paragraphs with empty lines between. */
    String text() {
        return blocks.stream()
                .map(block -> MessageTemplate.fill(block, values))
                .filter(block -> !block.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    /** The paragraphs but those that are only a link; for where the link is beside it. */
    List<String> paragraphs() {
        return blocks.stream()
                .filter(block -> !block.equals(LINK))
                .map(block -> MessageTemplate.fill(block, values).strip())
                .filter(block -> !block.isEmpty())
                .toList();
    }

    /** With a button, of these words, where a link stands by itself. */
    String html(String buttonWords) {
        return blocks.stream().map(block -> html(block, buttonWords)).collect(Collectors.joining());
    }

    private String html(String block, String buttonWords) {
        if (block.equals(LINK)) {
            return button(values.getOrDefault(MessageKind.LINK, ""), buttonWords);
        }
        String filled = MessageTemplate.fill(block, values).strip();
        if (filled.isEmpty()) {
            return "";
        }
        return filled.startsWith(DASH)
                ? filled.lines()
                        .map(line -> line.startsWith(DASH) ? line.substring(DASH.length()) : line)
                        .map(line -> "<li>" + escape(line) + "</li>")
                        .collect(Collectors.joining("", "<ul>", "</ul>"))
                : "<p>" + escape(filled).replace("\n", "<br>") + "</p>";
    }

    private static String button(String address, String words) {
        return "<p><a style=\"display:inline-block;padding:12px 20px;border-radius:6px;background:#0b5c63;color:#fff;"
                + "text-decoration:none\" href=\"" + escape(address) + "\">" + escape(words) + "</a></p>";
    }

    static String escape(String text) {
        return HtmlUtils.htmlEscape(text);
    }
}
