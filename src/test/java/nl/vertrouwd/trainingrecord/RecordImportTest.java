package nl.vertrouwd.trainingrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.Invariant;
import nl.vertrouwd.base.Languages;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.organisation.Confirmation;
import nl.vertrouwd.organisation.ImportRequest;
import nl.vertrouwd.organisation.ImportResult;
import nl.vertrouwd.organisation.ImportSource;
import nl.vertrouwd.organisation.ImportTexts;
import nl.vertrouwd.organisation.Imports;
import nl.vertrouwd.organisation.PersonRegister;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What files bring of exemptions and of what was finished elsewhere. */
@SpringBootTest(properties = "vertrouwd.schema=record_import")
class RecordImportTest {

    private static final String EXEMPTIONS = "personnel_number,network,scheme,requirement,from,until,reason";
    private static final String COMPLETIONS = "personnel_number,course_code,completed_on,reference";
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    @Autowired
    Imports imports;

    @Autowired
    ImportTexts texts;

    @Autowired
    PersonRegister persons;

    @Autowired
    Exemptions exemptions;

    @Autowired
    List<Invariant> invariants;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    private final Actor administrator = new Actor(AccountId.next(), null, Set.of(Role.ADMINISTRATOR));
    private PersonId person;

    @BeforeEach
    void anOrganisation() throws IOException {
        jdbc.sql("DELETE FROM exemption").update();
        jdbc.sql("DELETE FROM completion").update();
        file(
                "units.csv",
                "code,parent_code,name,valid_from,valid_until",
                "CLAS,,Landstrijdkrachten,2020-01-01,",
                "CLAS-1,CLAS,Een,2020-01-01,");
        file(
                "persons.csv",
                "personnel_number,given_name,infix,family_name,email,sex,birth_year,rank_group,rank,employed_from,"
                        + "employed_until",
                "1001,Sanne,de,Voorbeeld,s@voorbeeld.invalid,F,1980,NCO,sergeant,2020-01-01,",
                "1002,Noor,,Voorbeeld,n@voorbeeld.invalid,F,1980,NCO,sergeant,2020-01-01,");
        run();
        person = persons.byPersonnelNumber("1001").orElseThrow().id();
    }

    @Test
    void exemptionsOfPeopleAndNetworksAreAddedAndChangedAndWhatIsAbsentStays() throws IOException {
        exemptions(
                "1001,,confidant,basic,2026-01-01,2026-07-01,elders gevolgd", ",CLAS,confidant,refresher,2026-01-01,,");
        assertThat(counts()).containsExactly("exemptions.csv +2 ~0 =0");
        exemptions(",CLAS,confidant,refresher,2026-01-01,2026-04-01,crisis");
        assertThat(counts()).containsExactly("exemptions.csv +0 ~1 =0");
        assertThat(stored())
                .containsExactly(
                        "1001 confidant basic 2026-01-01 2026-07-01 elders gevolgd",
                        "CLAS confidant refresher 2026-01-01 2026-04-01 crisis");
    }

    @Test
    void theSameFilesTwiceChangeNothing() throws IOException {
        exemptions("1001,,confidant,basic,2026-01-01,,", ",CLAS,leadership-duty,leadership,2026-01-01,,x");
        completions("1001,VP-BASIS,2021-03-05,OUD-1", "1001,LSVW,2021-03-05,", "1002,VP-BASIS,2021-03-05,");
        assertThat(counts()).containsExactlyInAnyOrder("exemptions.csv +2 ~0 =0", "completions.csv +3 ~0 =0");
        assertThat(counts()).containsExactlyInAnyOrder("exemptions.csv +0 ~0 =2", "completions.csv +0 ~0 =3");
        assertThat(invariants)
                .allSatisfy(invariant -> assertThat(invariant.violations()).isEmpty());
    }

    @Test
    void whatIsWrongWithARowIsTold() throws IOException {
        exemptions(
                "1001,CLAS,confidant,basic,2026-01-01,,",
                ",,confidant,basic,2026-01-01,,",
                "9,,confidant,basic,2026-01-01,,",
                ",CLAS-1,confidant,basic,2026-01-01,,",
                "1001,,dancing,basic,2026-01-01,,",
                "1001,,confidant,senior,2026-01-01,,",
                "1001,,confidant,basic,2026-01-01,2026-01-01,",
                "1001,,confidant,basic,2026-02-01,,a",
                "1001,,confidant,basic,2026-02-01,,b");
        assertThat(errors())
                .containsExactly(
                        "exemptions.csv:2: network: expected a personnel number or a network, exactly one of the two",
                        "exemptions.csv:3: network: expected a personnel number or a network, exactly one of the two",
                        "exemptions.csv:4: personnel_number: expected a personnel number from persons.csv, found \"9\"",
                        "exemptions.csv:5: network: expected the code of a branch of units.csv, found \"CLAS-1\"",
                        "exemptions.csv:6: scheme: expected a known scheme, found \"dancing\"",
                        "exemptions.csv:7: requirement: expected a requirement of the scheme confidant, found \"senior\"",
                        "exemptions.csv:8: until: expected a date after 2026-01-01, or nothing, found \"2026-01-01\"",
                        "exemptions.csv:10: from: expected every key once; line 9 has the same");
    }

    @Test
    void aSignThatCannotBeSeenIsTheOnlyThingThatIsToldOfARow() throws IOException {
        exemptions("10\u200b01,,confidant,basic,2026-01-01,,");
        assertThat(errors())
                .singleElement()
                .asString()
                .startsWith("exemptions.csv:2: personnel_number: ")
                .endsWith("U+200B");
    }

    @Test
    void whatIsWrongWithACompletionIsTold() throws IOException {
        completions(
                "9,VP-BASIS,2021-03-05,",
                "1001,DANSEN,2021-03-05,",
                "1001,VP-BASIS,5 maart,",
                "1001,VP-BASIS,2021-03-05,a",
                "1001,VP-BASIS,2021-03-05,b",
                "1001,VP-BASIS,9999-12-31,");
        assertThat(errors())
                .containsExactly(
                        "completions.csv:2: personnel_number: expected a personnel number from persons.csv, found \"9\"",
                        "completions.csv:3: course_code: expected the code of a course of the catalogue, found \"DANSEN\"",
                        "completions.csv:4: completed_on: expected a date such as 2026-03-31, found \"5 maart\"",
                        "completions.csv:6: completed_on: expected every key once; line 5 has the same",
                        "completions.csv:7: completed_on: expected a date such as 2026-03-31, found \"9999-12-31\"");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM completion")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whatSomebodyEndedOrWithdrewHereIsNotOverwrittenButTold() throws IOException {
        exemptions("1001,,confidant,basic,2026-01-01,,elders", "1001,,confidant,elearning,2026-01-01,,elders");
        run();
        exemptions.endEarlier(administrator, id("basic"), JUNE, 0);
        exemptions.withdraw(administrator, id("elearning"), 0);
        for (int delivery = 0; delivery < 2; delivery++) {
            assertThat(conflicts())
                    .containsExactly(
                            "exemptions.csv:2: until: this exemption lasts until 2026-06-01 in Vertrouwd and stays so",
                            "exemptions.csv:3: from: this exemption was withdrawn in Vertrouwd and stays withdrawn");
        }
        exemptions("1001,,confidant,basic,2026-01-01,2026-06-01,elders");
        assertThat(conflicts()).isEmpty();
        exemptions("1001,,confidant,basic,2026-01-01,2026-08-01,elders");
        assertThat(counts()).containsExactly("exemptions.csv +0 ~1 =0");
    }

    @Test
    void whatWasEnteredHereStaysAndAConflictNeverSaysWhy() throws IOException {
        exemptions.enter(
                administrator,
                new Exempted.Network("CLAS"),
                new KnownRequirement("confidant", "basic", true),
                JUNE,
                null,
                "Geheime reden");
        exemptions(",CLAS,confidant,basic,2026-06-01,,anders");
        assertThat(conflicts())
                .containsExactly(
                        "exemptions.csv:2: reason: this exemption was entered in Vertrouwd with another reason and stays so");
        assertThat(stored()).containsExactly("CLAS confidant basic 2026-06-01 Geheime reden");
    }

    @Test
    void aCompletionChangesItsReferenceAndGetsNoCertificate() throws IOException {
        completions("1001,UBA,2021-03-05,OUD-1");
        run();
        completions("1001,UBA,2021-03-05,OUD-2");
        assertThat(counts()).containsExactly("completions.csv +0 ~1 =0");
        assertThat(jdbc.sql("SELECT CONCAT_WS(' ', reference, source, certified) FROM completion")
                        .query(String.class)
                        .list())
                .containsExactly("OUD-2 FILE 0");
    }

    @Test
    void whatWasWithdrawnHereDoesNotComeBack() throws IOException {
        completions("1001,UBA,2021-03-05,");
        run();
        jdbc.sql("UPDATE completion SET withdrawn_at = '2026-08-01', withdrawn_reason = 'vergissing'")
                .update();
        assertThat(conflicts())
                .containsExactly(
                        "completions.csv:2: completed_on: this completion was withdrawn in Vertrouwd and stays withdrawn");
    }

    private ExemptionId id(String requirement) {
        return exemptions.of(administrator, person).stream()
                .filter(each -> each.requirement().equals(requirement))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void exemptions(String... rows) throws IOException {
        file("exemptions.csv", EXEMPTIONS, rows);
    }

    private void completions(String... rows) throws IOException {
        file("completions.csv", COMPLETIONS, rows);
    }

    private ImportResult run() {
        try (ImportSource source = ImportSource.folder(folder)) {
            ImportRequest request = new ImportRequest(source, TODAY, false, null);
            return imports.run(request.confirmed(Confirmation.ANY), progress -> {});
        }
    }

    private List<String> counts() {
        return ((ImportResult.Done) run())
                .summary().counts().stream()
                        .filter(count -> count.file().matches("exemptions.*|completions.*"))
                        .map(count ->
                                count.file() + " +" + count.added() + " ~" + count.changed() + " =" + count.unchanged())
                        .toList();
    }

    private List<String> conflicts() {
        return ((ImportResult.Done) run())
                .summary().conflicts().shown().stream()
                        .map(conflict -> texts.line(Languages.ENGLISH, conflict))
                        .toList();
    }

    private List<String> errors() {
        return ((ImportResult.Rejected) run())
                .errors().shown().stream()
                        .map(error -> texts.line(Languages.ENGLISH, error))
                        .toList();
    }

    private List<String> stored() {
        return jdbc.sql("""
                        SELECT CONCAT_WS(' ', COALESCE(p.personnel_number, x.network), x.scheme, x.requirement, x.valid_from,
                               NULLIF(x.valid_until, '9999-12-31'), x.reason)
                          FROM exemption x LEFT JOIN person p ON p.id = x.person_id
                         WHERE x.withdrawn_at IS NULL ORDER BY p.personnel_number IS NULL, x.valid_from
                        """).query(String.class).list();
    }

    private void file(String name, String header, String... rows) throws IOException {
        Files.writeString(folder.resolve(name), header + "\n" + String.join("\n", rows) + "\n");
    }
}
