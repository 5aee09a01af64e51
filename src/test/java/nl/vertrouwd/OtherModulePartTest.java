package nl.vertrouwd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.Languages;
import nl.vertrouwd.organisation.Confirmation;
import nl.vertrouwd.organisation.CsvRow;
import nl.vertrouwd.organisation.FileCounts;
import nl.vertrouwd.organisation.ImportContext;
import nl.vertrouwd.organisation.ImportPart;
import nl.vertrouwd.organisation.ImportRequest;
import nl.vertrouwd.organisation.ImportResult;
import nl.vertrouwd.organisation.ImportRuns;
import nl.vertrouwd.organisation.ImportSource;
import nl.vertrouwd.organisation.ImportTexts;
import nl.vertrouwd.organisation.ImportWriter;
import nl.vertrouwd.organisation.ImportedPersons;
import nl.vertrouwd.organisation.ImportedSites;
import nl.vertrouwd.organisation.ImportedUnits;
import nl.vertrouwd.organisation.Imports;
import nl.vertrouwd.organisation.PersonRegister;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a later module needs of the import: a part of its own, which reads its file inside the one import that takes all or nothing. */
@SpringBootTest(properties = "vertrouwd.schema=import_of_other_module")
@Import(OtherModulePartTest.VisitsPart.class)
class OtherModulePartTest {

    private static final String PERSONS =
            "personnel_number,given_name,infix,family_name,email,sex,birth_year,rank_group,"
                    + "rank,employed_from,employed_until";
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    @Autowired
    Imports imports;

    @Autowired
    ImportRuns runs;

    @Autowired
    ImportTexts texts;

    @Autowired
    PersonRegister persons;

    @Autowired
    JdbcClient database;

    @TempDir
    Path folder;

    @BeforeEach
    void anOrganisation() throws IOException {
        database.sql(
                        "CREATE TABLE IF NOT EXISTS visit (person_id BINARY(16) NOT NULL, network VARCHAR(64) NOT NULL,"
                                + " visited_on DATE NOT NULL, purpose VARCHAR(100) NOT NULL, PRIMARY KEY (person_id, network, visited_on))")
                .update();
        database.sql("DELETE FROM visit").update();
        write("sites.csv", "code,name,time_zone", "UTR,Utrecht,Europe/Amsterdam");
        write(
                "units.csv",
                "code,parent_code,name,valid_from,valid_until",
                "CLAS,,Landstrijdkrachten,2020-01-01,2025-01-01",
                "CLAS,KMAR,Landstrijdkrachten,2025-01-01,",
                "KMAR,,Marechaussee,2020-01-01,",
                "CLAS-1,CLAS,Een,2020-01-01,");
        write("persons.csv", PERSONS, person("1001"));
    }

    @Test
    void itsRowsGoInWithTheOthersAndReferToWhatTheFolderBrings() throws IOException {
        write("visits.csv", VisitsPart.HEADER, "1001,CLAS,UTR,2026-01-01,gesprek", "1001,KMAR,UTR,2026-02-01,gesprek");
        ImportResult.Done done = (ImportResult.Done) run();
        assertThat(done.summary().counts())
                .extracting(FileCounts::file, FileCounts::added)
                .contains(tuple("visits.csv", 2));
        byte[] sanne =
                Ids.bytes(persons.byPersonnelNumber("1001").orElseThrow().id().value());
        assertThat(database.sql("SELECT network FROM visit WHERE person_id = ? ORDER BY visited_on")
                        .param(sanne)
                        .query(String.class)
                        .list())
                .containsExactly("CLAS", "KMAR");
    }

    @Test
    void aCodeIsABranchWhenItIsOneOnAnyDateAndIsValidPerDay() throws IOException {
        write(
                "visits.csv",
                VisitsPart.HEADER,
                "1001,CLAS,UTR,2026-01-01,a",
                "1001,CLAS-1,UTR,2026-01-01,a",
                "9,KMAR,UTR,2026-01-01,a",
                "1001,KMAR,XXX,2026-01-01,a",
                "1001,KMAR,UTR,2019-12-31,a");
        assertThat(errors())
                .containsExactly(
                        "visits.csv:3: network: expected a value, found nothing",
                        "visits.csv:4: personnel_number: expected a value, found nothing",
                        "visits.csv:5: site_code: expected a value, found nothing",
                        "visits.csv:6: network: expected a unit that is valid on 2019-12-31; \"KMAR\" is not");
    }

    @Test
    void oneErrorOfItMeansThatNothingOfTheOthersIsImported() throws IOException {
        write("persons.csv", PERSONS, person("1001"), person("2002"));
        write("visits.csv", VisitsPart.HEADER, "9,KMAR,UTR,2026-01-01,a");
        assertThat(run()).isInstanceOf(ImportResult.Rejected.class);
        assertThat(persons.byPersonnelNumber("2002")).isEmpty();
        assertThat(database.sql("SELECT COUNT(*) FROM visit")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void anErrorOfTheOthersMeansThatNothingOfItIsImported() throws IOException {
        write("sites.csv", "code,name,time_zone", "UTR,Utrecht,Nowhere");
        write("visits.csv", VisitsPart.HEADER, "1001,KMAR,UTR,2026-01-01,a");
        assertThat(run()).isInstanceOf(ImportResult.Rejected.class);
        assertThat(database.sql("SELECT COUNT(*) FROM visit")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void itsConflictsAreReportedAndKeptAndTheImportSucceeds() throws IOException {
        write("visits.csv", VisitsPart.HEADER, "1001,KMAR,UTR,2026-01-01,gesprek");
        run();
        write("visits.csv", VisitsPart.HEADER, "1001,KMAR,UTR,2026-01-01,iets anders");
        ImportResult.Done done = (ImportResult.Done) run();
        assertThat(done.summary().conflicts().shown())
                .extracting(conflict -> texts.line(Languages.ENGLISH, conflict))
                .containsExactly("visits.csv:2: purpose: this suspension has no end in Vertrouwd and stays so");
        assertThat(runs.latest(Accounts.SYSTEM, 0, 1).getFirst().conflicts()).isOne();
    }

    @Test
    void aFileThatIsNotThereChangesNothingOfIt() {
        ImportResult.Done done = (ImportResult.Done) run();
        assertThat(done.summary().counts()).extracting(FileCounts::file).doesNotContain("visits.csv");
        assertThat(done.summary().skipped()).isEmpty();
    }

    private ImportResult run() {
        try (ImportSource source = ImportSource.folder(folder)) {
            return imports.run(
                    new ImportRequest(source, TODAY, false, null).confirmed(Confirmation.ANY), progress -> {});
        }
    }

    private List<String> errors() {
        Locale english = Languages.ENGLISH;
        return ((ImportResult.Rejected) run())
                .errors().shown().stream()
                        .map(error -> texts.line(english, error))
                        .toList();
    }

    private static String person(String number) {
        return number + ",Sanne,de,Voorbeeld,s@voorbeeld.invalid,F,1980,NCO,sergeant,2020-01-01,";
    }

    private void write(String file, String header, String... rows) throws IOException {
        Files.writeString(folder.resolve(file), header + "\n" + String.join("\n", rows) + "\n");
    }

    /** The share of a module that is not there: who visited which network, where. */
    @TestComponent
    @Order(900)
    static class VisitsPart implements ImportPart {

        static final String HEADER = "personnel_number,network,site_code,date,purpose";

        private final JdbcClient database;

        VisitsPart(JdbcClient database) {
            this.database = database;
        }

        /** A row of the file. */
        private record Visit(long line, byte[] person, String network, LocalDate on, String purpose) {}

        @Override
        public List<String> files() {
            return List.of("visits.csv");
        }

        @Override
        public Prepared check(ImportContext context) {
            List<Visit> fresh = new ArrayList<>();
            Map<String, String> known = known();
            ImportContext.Delivery delivery = context.read(
                    "visits.csv", List.of(HEADER.split(",")), List.of(), row -> read(row, context, known, fresh));
            return new Prepared() {
                @Override
                public List<FileCounts> counts() {
                    return delivery == ImportContext.Delivery.READ
                            ? List.of(new FileCounts("visits.csv", fresh.size(), 0, 0, 0, 0))
                            : List.of();
                }

                @Override
                public void write(ImportWriter writer) {
                    writer.write(
                            "visits.csv",
                            "INSERT INTO visit (person_id, network, visited_on, purpose) VALUES (?, ?, ?, ?)",
                            fresh,
                            (statement, visit) -> {
                                statement.setBytes(1, visit.person());
                                statement.setString(2, visit.network());
                                statement.setObject(3, visit.on());
                                statement.setString(4, visit.purpose());
                            });
                }
            };
        }

        private static void read(CsvRow row, ImportContext context, Map<String, String> known, List<Visit> fresh) {
            ImportedUnits units = context.shared(ImportedUnits.class);
            String network = row.code("network", 64);
            LocalDate on = row.date("date");
            var person = context.shared(ImportedPersons.class).find(row.code("personnel_number", 32));
            if (person.isEmpty()) {
                row.error("personnel_number", "organisation.import.error.empty");
            }
            if (context.shared(ImportedSites.class)
                    .find(row.code("site_code", 64))
                    .isEmpty()) {
                row.error("site_code", "organisation.import.error.empty");
            }
            if (!units.isBranch(network)) {
                row.error("network", "organisation.import.error.empty");
            } else if (on != null && !units.isValidOn(network, on)) {
                row.error("network", "organisation.import.error.unit-not-valid", network, on.toString());
            }
            if (row.hasErrors() || on == null || person.isEmpty()) {
                return;
            }
            byte[] id = Ids.bytes(person.get().value());
            String before = known.get(HexFormat.of().formatHex(id) + network + on);
            String purpose = row.text("purpose", 100);
            if (before == null) {
                fresh.add(new Visit(row.line(), id, network, on, purpose));
            } else if (!before.equals(purpose)) {
                context.conflict("visits.csv", row.line(), "purpose", "organisation.import.conflict.suspension-open");
            }
        }

        private Map<String, String> known() {
            Map<String, String> known = new LinkedHashMap<>();
            database.sql("SELECT LOWER(HEX(person_id)) AS id, network, visited_on, purpose FROM visit")
                    .query(row -> {
                        known.put(
                                row.getString("id") + row.getString("network") + row.getString("visited_on"),
                                row.getString("purpose"));
                    });
            return known;
        }
    }
}
