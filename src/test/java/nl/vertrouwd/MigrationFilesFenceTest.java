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
            V070__organisation_lengths.sql f7c85ae6
            V071__copied_lengths.sql 71ae6fb0
            V072__access_scope.sql 39419228
            V073__audit.sql 4f208040
            V074__setting.sql d6341ff5
            V075__unit_path.sql b1d42710
            V076__delegation.sql 35192543
            V080__suspension.sql 6e04cf9a
            V081__import_run.sql bc60a7b2
            V082__person_search.sql 288d8420
            V085__audit_chain.sql 17715db3
            V086__role_from_file.sql 0e05b123
            V088__second_step.sql 0192d4e8
            V089__account_end.sql 8861471b
            V090__shielded.sql a9c1d00a
            V100__completion_certified.sql d3b39617
            V101__form_draft.sql b8469f36
            V116__public_try.sql 8fe48096
            V119__exemption.sql 0c19cf09
            V120__completion_from_file.sql e5309f32
            V124__erasure.sql 2007b541
            V131__obligation.sql 0af8eae2
            V135__facts_of_sessions_from_files.sql 80dd339c
            V136__completions_of_sessions_from_files.sql b2f1bd35
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
