package nl.vertrouwd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Everything a user reads stands in the bundles, in both languages; without this, a screen is half English before anybody notices.
 * Each check was seen red once: by a key in one language only, an empty text, a single apostrophe, an unknown and an unused key, and a
 * sentence in a view.
 */
class TextsFenceTest {

    private static final Pattern ALLOWED_IN_VIEWS =
            Pattern.compile("[a-z0-9._:/{}#%?=&;()\\[\\]^+*-]*|[a-z][a-zA-Z0-9]*|(?:\\\\[nt]|[^\\p{L}])*");
    private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[a-z0-9-]+)+");
    private static final Pattern KEY_IN_TEMPLATE = Pattern.compile("#\\{\\s*([a-z]+(?:\\.[a-z0-9-]+)+)");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')(?:'')*'(?!')");

    /** Actions of the audit trail, settings and jobs are named without the word before their texts. */
    private static final List<String> USES = List.of("", "audit.", "setting.", "job.");

    private final Map<Path, Properties> dutch = bundles("nl");
    private final Map<Path, Properties> english = bundles("en");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(keys(dutch)).hasSizeGreaterThan(50).isEqualTo(keys(english));
        assertThat(dutch.keySet())
                .extracting(path -> path.toString().replace("_nl.", "_en."))
                .containsExactlyElementsOf(
                        english.keySet().stream().map(Path::toString).toList());
    }

    @Test
    void noKeyStandsTwiceInABundle() throws IOException {
        Set<String> twice = new TreeSet<>();
        for (String language : List.of("nl", "en")) {
            for (Path bundle : bundles(language).keySet()) {
                Set<String> seen = new TreeSet<>();
                Files.readAllLines(bundle).stream()
                        .filter(line -> line.contains("=") && !line.startsWith("#"))
                        .map(line -> line.substring(0, line.indexOf('=')).strip())
                        .filter(key -> !seen.add(key))
                        .forEach(twice::add);
                assertThat(seen).isNotEmpty();
            }
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void keysStartWithTheirModule() {
        assertThat(keys(dutch)).allSatisfy(key -> {
            String ofModule = withoutUse(key);
            assertThat(Path.of("src/main/java/nl/vertrouwd", ofModule.substring(0, ofModule.indexOf('.'))))
                    .isDirectory();
        });
    }

    @Test
    void noTextIsEmptyAndEveryApostropheIsWrittenTwice() {
        List<String> wrong = new ArrayList<>();
        for (Map<Path, Properties> language : List.of(dutch, english)) {
            language.forEach((path, texts) -> texts.forEach((key, text) -> {
                if (((String) text).isBlank() && !key.toString().endsWith(".separator")
                        || LONE_APOSTROPHE.matcher((String) text).find()) {
                    wrong.add(path.getFileName() + " " + key + "=" + text);
                }
            }));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyKeyInTheSourcesHasAText() {
        Set<String> known = keys(dutch);
        Set<String> modules =
                known.stream().map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());
        Set<String> unknown = new TreeSet<>();
        int matched = 0;
        for (String key : keysInSourcesAndTemplates()) {
            if (modules.contains(key.substring(0, key.indexOf('.')))) {
                matched++;
                if (USES.stream().noneMatch(use -> known.contains(use + key))
                        && known.stream().noneMatch(text -> isBeginning(key, text))) {
                    unknown.add(key);
                }
            }
        }
        assertThat(matched).as("keys found in the sources").isGreaterThan(300);
        assertThat(unknown).isEmpty();
    }

    @Test
    void everyTextIsUsedSomewhere() {
        String everything = String.join("\n", Sources.java().values())
                + String.join("\n", templates().values());
        Set<String> unused = new TreeSet<>();
        for (String key : keys(dutch)) {
            if (!isUsed(key, everything)) {
                unused.add(key);
            }
        }
        assertThat(unused).isEmpty();
    }

    @Test
    void viewsHoldNoLiteralText() {
        List<String> sentences = new ArrayList<>();
        int literals = 0;
        for (Map.Entry<Path, String> view : views().entrySet()) {
            for (String literal : Sources.literals(view.getValue())) {
                literals++;
                if (!ALLOWED_IN_VIEWS.matcher(literal).matches()) {
                    sentences.add(view.getKey().getFileName() + ": " + literal);
                }
            }
        }
        assertThat(literals).as("literals found in views").isGreaterThan(50);
        assertThat(sentences).isEmpty();
    }

    private static String withoutUse(String key) {
        return USES.stream()
                .filter(use -> !use.isEmpty() && key.startsWith(use))
                .findFirst()
                .map(use -> key.substring(use.length()))
                .orElse(key);
    }

    /** A literal that is completed at run time ends in a dash or is followed by a dot. */
    private static boolean isBeginning(String literal, String key) {
        return key.startsWith(literal) && (literal.endsWith("-") || key.charAt(literal.length()) == '.');
    }

    /** The key itself, a beginning of it that ends in a dot or dash, or its two halves, put together at run time. */
    private static boolean isUsed(String key, String everything) {
        String ofModule = withoutUse(key);
        if (!ofModule.equals(key)) {
            String named = ofModule.replaceFirst("^[a-z]+\\.field\\.", "").replaceFirst("\\.means$", "");
            return everything.contains('"' + named + '"');
        }
        if (Pattern.compile(Pattern.quote(key) + "(?![a-z0-9.-])")
                .matcher(everything)
                .find()) {
            return true;
        }
        for (int end = key.length() - 1; end > 0; end--) {
            char sign = key.charAt(end);
            String start = key.substring(0, end + 1);
            if ((sign == '.' || sign == '-')
                    && (everything.contains(start + '"') || everything.contains(start + '\''))) {
                return true;
            }
            if (sign == '.'
                    && everything.contains('"' + key.substring(0, end) + '"')
                    && everything.contains('"' + key.substring(end) + '"')) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> keysInSourcesAndTemplates() {
        Set<String> keys = new TreeSet<>();
        Sources.java()
                .values()
                .forEach(source -> Sources.literals(source).stream()
                        .filter(literal -> KEY.matcher(literal).matches())
                        .forEach(keys::add));
        templates()
                .values()
                .forEach(template ->
                        KEY_IN_TEMPLATE.matcher(template).results().forEach(found -> keys.add(found.group(1))));
        keys.removeIf(key -> key.endsWith(".svg") || key.endsWith(".css") || key.endsWith(".js"));
        return keys;
    }

    private static Map<Path, String> views() {
        Map<Path, String> views = new TreeMap<>(Sources.java());
        views.keySet().removeIf(path -> !path.getParent().endsWith("ui"));
        return views;
    }

    private static Map<Path, String> templates() {
        return Sources.files("src/main/resources", path -> path.toString().endsWith(".html"));
    }

    private static Set<String> keys(Map<Path, Properties> bundles) {
        return bundles.values().stream()
                .flatMap(texts -> texts.stringPropertyNames().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<Path, Properties> bundles(String language) {
        Map<Path, Properties> bundles = new TreeMap<>();
        Sources.files("src/main/resources/messages", path -> path.toString().endsWith("_" + language + ".properties"))
                .forEach((path, text) -> bundles.put(path, read(text)));
        return bundles;
    }

    private static Properties read(String text) {
        try {
            Properties texts = new Properties();
            texts.load(new StringReader(text));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
