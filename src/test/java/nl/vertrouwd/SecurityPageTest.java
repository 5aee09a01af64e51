package nl.vertrouwd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page about security names tests as its evidence; a test that was renamed or removed would leave a claim without any. */
class SecurityPageTest {

    private static final int CHAPTERS = 14;
    private static final Pattern NAMED = Pattern.compile("`([A-Z][A-Za-z0-9]+(?:Test|IT))`");
    private static final Pattern CHAPTER = Pattern.compile("(?m)^## V(\\d+) ");

    @Test
    void everyTestThatItNamesIsThere() throws IOException {
        Set<String> named = all(NAMED);
        assertThat(named).hasSizeGreaterThan(30);
        assertThat(named).isSubsetOf(tests());
    }

    @Test
    void everyChapterOfTheStandardIsThere() throws IOException {
        assertThat(all(CHAPTER)).hasSize(CHAPTERS);
    }

    private static Set<String> all(Pattern pattern) throws IOException {
        return pattern.matcher(Files.readString(Path.of("docs/security.md")))
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> tests() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toSet());
        }
    }
}
