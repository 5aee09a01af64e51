package nl.vertrouwd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;

/**
 * A database that exists is only ever brought further: what was on main is never changed or taken away, and what comes has a number above
 * all of it, because a lower one is refused by every database that is past it. The list is lengthened with what is on main.
 */
class MigrationFilesFenceTest {

    /** Name and CRC32 of the content. */
    private static final Map<String, String> ON_MAIN =
            """
            V010__access.sql deae59d3
            V011__invitation.sql 63429f87
            V012__sign_in_key.sql f9f2f8bb
            V020__organisation.sql 4f2d228e
            V030__catalogue.sql aae45a86
            V040__planning.sql cdc8e484
            V050__enrolment.sql 63974cbc
            V060__trainingrecord.sql 5417328f
            V069__trainingrecord_keys.sql d0a67fcb
            """.lines().map(line -> line.split(" ")).collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));

    @Test
    void whatWasOnMainIsAsItWas() {
        Map<String, String> present = files();
        assertThat(present).hasSizeGreaterThanOrEqualTo(ON_MAIN.size()).containsAllEntriesOf(ON_MAIN);
    }

    @Test
    void whatIsNewComesAfterAllOfIt() {
        MigrationVersion highest = ON_MAIN.keySet().stream()
                .map(MigrationFilesFenceTest::version)
                .max(MigrationVersion::compareTo)
                .orElseThrow();
        List<String> before = files().keySet().stream()
                .filter(name -> !ON_MAIN.containsKey(name))
                .filter(name -> version(name).compareTo(highest) <= 0)
                .toList();
        assertThat(before).as("number above " + highest).isEmpty();
    }

    private static MigrationVersion version(String name) {
        return MigrationVersion.fromVersion(name.substring(1, name.indexOf("__")));
    }

    private static Map<String, String> files() {
        try (Stream<Path> files = Files.list(Path.of("migrations"))) {
            Map<String, String> sums = new TreeMap<>();
            for (Path file : files.toList()) {
                CRC32 sum = new CRC32();
                sum.update(Files.readAllBytes(file));
                sums.put(file.getFileName().toString(), "%08x".formatted(sum.getValue()));
            }
            return sums;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
