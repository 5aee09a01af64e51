package nl.vertrouwd;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The source files of the product, for tests that read them. */
final class Sources {

    /** Text blocks, strings, characters and comments, so that a quote inside one is not taken for the start of another. */
    private static final Pattern TOKENS = Pattern.compile(
            "\"\"\"(?<block>(?:[^\\\\\"]++|\\\\.|\"(?!\"\"))*+)\"\"\"|\"(?<string>(?:\\\\.|[^\"\\\\\\n])*)\"|'(?:\\\\.|[^'\\\\\\n])+'|//[^\\n]*|/\\*(?s:.*?)\\*/");

    private Sources() {}

    /** The text of every file below the folder that fits, by path. */
    static Map<Path, String> files(String folder, Predicate<Path> wanted) {
        Map<Path, String> texts = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(Path.of(folder))) {
            for (Path path : paths.filter(Files::isRegularFile).filter(wanted).toList()) {
                texts.put(path, Files.readString(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /** Every Java file of the product. */
    static Map<Path, String> java() {
        return files("src/main/java", path -> path.toString().endsWith(".java"));
    }

    /** The contents of the string literals and text blocks of a Java source, comments left out. */
    static List<String> literals(String source) {
        return TOKENS.matcher(source)
                .results()
                .map(Sources::literal)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static String literal(java.util.regex.MatchResult token) {
        Matcher matcher = TOKENS.matcher(token.group());
        if (!matcher.matches()) {
            return "";
        }
        String block = matcher.group("block");
        String string = matcher.group("string");
        return block != null ? block : string == null ? "" : string;
    }
}
