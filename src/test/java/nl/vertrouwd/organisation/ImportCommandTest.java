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
    ImportRuns runs;

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
        Folder folder = Folder.usual().file("evaluations.csv", "x");
        assertThat(run(folder.path.toString(), "--delivered-on", "2026-09-01", "--confirm-large-change"))
                .isZero();
        assertThat(text(out))
                .contains("persons.csv: 2 added, 0 changed, 0 closed, 0 withdrawn, 0 unchanged")
                .contains("evaluations.csv: skipped, not used yet")
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
    void aLargeChangeStopsWithItsNumbersAndGoesInWithTheOption() {
        imported.taken(Folder.usual());
        String folder = new Folder().persons(Folder.person("1001")).path.toString();
        assertThat(run(folder, "--delivered-on", "2026-10-01")).isOne();
        assertThat(text(err))
                .contains("Of the 2 people in service one leaves.")
                .contains("Without a confirmation that may be 5 per cent at most.")
                .contains("CLAS: 2 in service, 1 leaves, 0 go elsewhere")
                .contains("give the command again with --confirm-large-change");
        assertThat(text(out)).isEmpty();
        assertThat(imported.persons()).noneMatch(row -> row.contains("2026-10-01"));
        assertThat(run(folder, "--delivered-on", "2026-10-01", "--dry-run")).isZero();
        assertThat(text(out)).contains("It can only be imported with --confirm-large-change.", "1 closed");
        assertThat(run(folder, "--delivered-on", "2026-10-01", "--confirm-large-change"))
                .isZero();
        assertThat(imported.persons()).contains("1002 Sanne de Voorbeeld 2020-01-01 2026-10-01");
        ImportRun run = runs.latest(Accounts.SYSTEM, 0, 1).getFirst();
        assertThat(run.confirmed()).isTrue();
        assertThat(run.by()).as("the command line").isNull();
    }

    @Test
    void conflictsAreReportedAndTheImportSucceeds() {
        imported.taken(Folder.usual().suspensions("1001,ILLNESS,2026-01-01,"));
        database.sql("UPDATE suspension SET valid_until = '2026-02-01', changed_in_product_at = NOW(6)")
                .update();
        assertThat(run(new Folder().suspensions("1001,ILLNESS,2026-01-01,").path.toString()))
                .isZero();
        assertThat(text(out))
                .contains("One row of the files was not taken over")
                .contains("suspensions.csv:2: until: this suspension lasts until 2026-02-01 in Vertrouwd and stays so")
                .contains("Imported.");
    }

    @Test
    void anOlderDeliveryIsTakenInWithANoteOnStandardError() {
        imported.taken(Folder.usual());
        assertThat(run(Folder.usual().path.toString(), "--delivered-on", "2026-08-01"))
                .isZero();
        assertThat(text(err)).contains("a newer delivery is in already, that of 1 September 2026");
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
