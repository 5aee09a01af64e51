package nl.vertrouwd;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.vertrouwd.access.AuditSearch;
import org.junit.jupiter.api.Test;

/** What the audit trail writes down can be found again: every kind of thing that a source writes about can be filtered on, in words. */
class AuditKindsFenceTest {

    private static final Pattern WRITTEN =
            Pattern.compile("(?:AuditSubject\\.thing|new AuditSubject)\\(\\s*\"([^\"]+)\"");

    @Test
    void everyKindOfThingIsKnownToTheFilter() {
        Set<String> written = new TreeSet<>();
        Sources.java()
                .values()
                .forEach(source -> WRITTEN.matcher(source).results().forEach(kind -> written.add(kind.group(1))));
        assertThat(written).contains("account", "exemption", "session");
        assertThat(AuditSearch.KINDS).containsAll(written).doesNotHaveDuplicates();
    }

    @Test
    void everyKindHasAWordInBothLanguages() {
        Map<?, String> texts = Sources.files(
                "src/main/resources/messages",
                path -> path.getFileName().toString().startsWith("access_"));
        assertThat(texts).hasSize(2);
        for (String kind : AuditSearch.KINDS) {
            assertThat(texts.values()).as(kind).allMatch(text -> text.contains("\naccess.audit.kind." + kind + "="));
        }
    }
}
