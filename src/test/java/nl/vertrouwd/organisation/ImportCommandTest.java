package nl.vertrouwd.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.AccountResult;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ImportTest
class ImportCommandTest {

    @Autowired
    ImportFixture imported;

    @Autowired
    ImportCommand command;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient database;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void nothingThere() {
        imported.empty();
    }

    @Test
    void aFolderGoesInWithItsSummary() {
        Folder folder = Folder.usual().file("sessions.csv", "x");
        assertThat(run(folder.path.toString(), "--delivered-on", "2026-09-01", "--confirm-large-change"))
                .isZero();
        assertThat(text(out))
                .contains("persons.csv: 2 added, 0 changed, 0 closed, 0 withdrawn, 0 unchanged")
                .contains("sessions.csv: skipped, not used yet")
                .contains("Imported.");
        assertThat(text(err)).contains("reading persons.csv").contains("writing placements.csv");
        assertThat(imported.count("person")).isEqualTo(2);
    }

    @Test
    void aDeliveryThatKeepsTheLastAdministratorOutLetsAnotherOneInAtOnce() {
        Folder folder = Folder.usual();
        assertThat(run(folder.path.toString())).isZero();
        database.sql("UPDATE account SET enabled = FALSE").update();
        String number = database.sql("SELECT personnel_number FROM person ORDER BY 1 LIMIT 1")
                .query(String.class)
                .single();
        AccountId last = ((AccountResult.Done) accounts.createForPerson(Accounts.SYSTEM, number)).account();
        accounts.grant(Accounts.SYSTEM, last, Role.ADMINISTRATOR);
        String delivered = new Folder().persons(Folder.person("1003")).path.toString();

        assertThat(run(delivered, "--dry-run", "--confirm-large-change")).isZero();
        assertThat(text(out)).doesNotContain("one-time password");
        assertThat(run(delivered, "--confirm-large-change")).isZero();
        assertThat(text(out)).contains("user name beheer, one-time password");
    }

    @Test
    void aDryRunWritesNothing() {
        assertThat(run("--dry-run", Folder.usual().path.toString())).isZero();
        assertThat(text(out)).contains("Checked; nothing was written.");
        assertThat(imported.count("person")).isZero();
    }

    @Test
    void errorsComeWithFileLineAndColumnOnStandardError() {
        assertThat(run(new Folder().sites("A,A,Nowhere").path.toString())).isOne();
        assertThat(text(err))
                .contains("sites.csv:2: time_zone: expected a time zone such as Europe/Amsterdam, found \"Nowhere\"")
                .contains("Nothing was imported: one error.");
        assertThat(text(out)).isEmpty();
    }

    @Test
    void whatItDoesNotUnderstandIsRefusedWithTheUsage() {
        for (List<String> words :
                List.of(List.<String>of(), List.of("--what"), List.of("a", "b"), List.of("x", "--delivered-on"))) {
            assertThat(run(words.toArray(String[]::new))).as(words.toString()).isOne();
        }
        assertThat(text(err)).contains("Usage: import DIR");
        assertThat(run("/nowhere/at/all")).isOne();
        assertThat(run(Folder.usual().path.toString(), "--delivered-on", "1-9-2026"))
                .isOne();
        assertThat(text(err)).contains("There is no folder").contains("Expected a date such as");
        assertThat(imported.count("import_run")).isZero();
    }

    private int run(String... words) {
        return command.run(
                List.of(words),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
