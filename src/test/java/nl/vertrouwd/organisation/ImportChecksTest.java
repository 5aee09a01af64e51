package nl.vertrouwd.organisation;

import static nl.vertrouwd.organisation.Folder.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ImportTest
class ImportChecksTest {

    private static final String CONTROL =
            "expected text without invisible characters, such as a line break, a tab or one that turns the direction of reading, found ";

    private static final String NOT_CLOSED =
            "expected a closing quotation mark, directly followed by a comma or the end of the line;"
                    + " a text that starts in this line does not close, so the rest of the file was not read";
    private static final String NO_FILE =
            "expected an ordinary file that may be read; this is something else, such as a folder";
    private static final String BLANK = "expected something that can be read, or nothing, found only spaces";

    @Autowired
    ImportFixture imported;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void nothingThere() {
        imported.empty();
    }

    @Test
    void unknownCodesOfAPlacement() {
        assertThat(imported.errors(Folder.usual().placements("9,X,Y,true,2020-01-01,")))
                .containsExactly(
                        "placements.csv:2: personnel_number: expected a personnel number from persons.csv, found \"9\"",
                        "placements.csv:2: site_code: expected the code of a site from sites.csv, found \"Y\"",
                        "placements.csv:2: unit_code: expected the code of a unit, found \"X\", which is not in units.csv");
    }

    @Test
    void codesDifferInCase() {
        assertThat(imported.errors(Folder.usual().placements("1001,clas-1,UTR,true,2020-01-01,")))
                .singleElement()
                .asString()
                .startsWith("placements.csv:2: unit_code: ");
    }

    @Test
    void anUnknownParent() {
        assertThat(imported.errors(new Folder().units("A,,A,2020-01-01,", "B,C,B,2020-01-01,")))
                .containsExactly(
                        "units.csv:3: parent_code: expected the code of a unit, found \"C\", which is not in units.csv");
    }

    @Test
    void aParentThatIsNotValidOnTheFirstDay() {
        assertThat(imported.errors(new Folder().units("A,,A,2020-01-01,2021-01-01", "B,A,B,2021-01-01,")))
                .containsExactly("units.csv:3: parent_code: expected a unit that is valid on 2021-01-01; \"A\" is not");
        assertThat(imported.taken(new Folder().units("A,,A,2020-01-01,2021-01-01", "B,A,B,2020-12-31,")))
                .isNotEmpty();
    }

    @Test
    void aPlacementInAUnitThatIsNotValidOnTheFirstDay() {
        assertThat(imported.errors(Folder.usual().placements("1001,CLAS-1,UTR,true,2019-12-31,")))
                .containsExactly(
                        "placements.csv:2: unit_code: expected a unit that is valid on 2019-12-31; \"CLAS-1\" is not");
    }

    @Test
    void aUnitThatThisDeliveryClosesIsNotValidAfterwards() {
        imported.taken(Folder.usual());
        Folder folder = new Folder()
                .units("CLAS,,Landstrijdkrachten,2020-01-01,", "CLAS-2,CLAS,Twee,2020-01-01,")
                .placements("1001,CLAS-1,UTR,true,2026-09-01,");
        assertThat(imported.errors(folder)).singleElement().asString().contains("valid on 2026-09-01");
    }

    @Test
    void twoPlacementsOfOnePersonThatOverlap() {
        assertThat(imported.errors(Folder.usual()
                        .placements("1001,CLAS-1,UTR,true,2022-01-01,", "1001,CLAS-2,UTR,true,2020-01-01,2022-01-02")))
                .containsExactly("placements.csv:3: from: expected placements of one person that do not overlap;"
                        + " this one overlaps line 2");
        assertThat(imported.taken(Folder.usual()
                        .placements("1001,CLAS-1,UTR,true,2022-01-01,", "1001,CLAS-2,UTR,true,2020-01-01,2022-01-01")))
                .isNotEmpty();
    }

    @Test
    void overlappingRowsOfOneUnit() {
        assertThat(imported.errors(new Folder().units("A,,A,2020-01-01,2022-01-01", "A,,A,2021-01-01,")))
                .containsExactly("units.csv:3: valid_from: expected periods of one unit that do not overlap;"
                        + " this one overlaps line 2");
    }

    @Test
    void aUnitDirectlyUnderItself() {
        assertThat(imported.errors(new Folder().units("A,A,A,2020-01-01,")))
                .containsExactly(
                        "units.csv:2: parent_code: expected a unit that is not under itself; \"A\" is, from 2020-01-01");
    }

    @Test
    void aUnitUnderItselfThroughOthersOnSomeDate() {
        assertThat(imported.errors(new Folder()
                        .units(
                                "TOP,,Top,2020-01-01,",
                                "A,TOP,A,2020-01-01,2023-01-01",
                                "A,C,A,2023-01-01,2024-01-01",
                                "A,TOP,A,2024-01-01,",
                                "B,A,B,2020-01-01,",
                                "C,B,C,2020-01-01,")))
                .containsExactly(
                        "units.csv:4: parent_code: expected a unit that is not under itself; \"A\" is, from 2023-01-01");
    }

    @Test
    void unitsThatSwapPlacesOnOneDayAreNoCircle() {
        assertThat(imported.taken(new Folder()
                        .units(
                                "TOP,,Top,2020-01-01,",
                                "A,TOP,A,2020-01-01,2023-01-01",
                                "B,A,B,2020-01-01,2023-01-01",
                                "B,TOP,B,2023-01-01,",
                                "A,B,A,2023-01-01,")))
                .containsExactly("units +5 ~0 -0 x0 =0");
    }

    @Test
    void whatStandsAboveACircleIsNotPartOfIt() {
        assertThat(imported.errors(new Folder().units("A,B,A,2020-01-01,", "B,A,B,2020-01-01,", "C,A,C,2020-01-01,")))
                .hasSize(2)
                .noneMatch(line -> line.startsWith("units.csv:4"));
    }

    @Test
    void badDates() {
        assertThat(imported.errors(new Folder()
                        .persons(
                                person("1", "2020-02-30", ""),
                                person("2", "01-02-2020", ""),
                                person("3", "", ""),
                                person("4", "2020-1-1", ""),
                                person("5", "2020-01-01", "soon"))))
                .containsExactly(
                        "persons.csv:2: employed_from: expected a date such as 2026-03-31, found \"2020-02-30\"",
                        "persons.csv:3: employed_from: expected a date such as 2026-03-31, found \"01-02-2020\"",
                        "persons.csv:4: employed_from: expected a date such as 2026-03-31, found \"\"",
                        "persons.csv:5: employed_from: expected a date such as 2026-03-31, found \"2020-1-1\"",
                        "persons.csv:6: employed_until: expected a date such as 2026-03-31, found \"soon\"");
    }

    @Test
    void untilMustBeAfterFrom() {
        assertThat(imported.errors(new Folder()
                        .persons(person("1", "2020-02-01", "2020-02-01"), person("2", "2020-02-01", "2019-01-01"))))
                .containsExactly(
                        "persons.csv:2: employed_until: expected a date after 2020-02-01, or nothing, found \"2020-02-01\"",
                        "persons.csv:3: employed_until: expected a date after 2020-02-01, or nothing, found \"2019-01-01\"");
    }

    @Test
    void duplicateKeys() {
        assertThat(imported.errors(new Folder()
                        .sites("A,A,Europe/Amsterdam", "A,B,Europe/Amsterdam")
                        .units("U,,U,2020-01-01,2021-01-01", "U,,U,2020-01-01,2021-01-01")
                        .persons(person("1"), person("2"), person("1"))
                        .placements("1,U,A,true,2020-01-01,", "1,U,A,true,2020-01-01,")))
                .containsExactly(
                        "sites.csv:3: code: expected every key once; line 2 has the same",
                        "units.csv:3: valid_from: expected every key once; line 2 has the same",
                        "persons.csv:4: personnel_number: expected every key once; line 2 has the same",
                        "placements.csv:3: from: expected every key once; line 2 has the same");
    }

    @Test
    void aWrongNumberOfColumns() {
        assertThat(imported.errors(new Folder().sites("A,A", "B,B,Europe/Amsterdam,x", "C,C,Europe/Amsterdam")))
                .containsExactly(
                        "sites.csv:2: expected 3 columns, as in the header, found 2",
                        "sites.csv:3: expected 3 columns, as in the header, found 4");
    }

    @Test
    void aMissingColumnSaysNothingAboutTheRows() {
        assertThat(imported.errors(Folder.usual().file("persons.csv", "personnel_number,given_name", "1,x")))
                .hasSize(9)
                .allMatch(line -> line.startsWith("persons.csv:1: ")
                        && line.endsWith("is missing from the header, which has: personnel_number, given_name"));
    }

    @Test
    void aFileWithTheContentOfAnotherIsRecognised() {
        assertThat(imported.errors(
                        Folder.usual().file("persons.csv", Folder.UNITS + ",shielded", "A,,A,2020-01-01,,true")))
                .containsExactly("persons.csv:1: expected the columns of persons.csv, found code, parent_code, name,"
                        + " valid_from, valid_until; this looks like units.csv");
        assertThat(imported.errors(Folder.usual().file("units.csv", "reason,until,from,personnel_number", "x,,,")))
                .containsExactly("units.csv:1: expected the columns of units.csv, found reason, until, from,"
                        + " personnel_number; this looks like suspensions.csv");
    }

    @Test
    void aFileWithoutAHeaderDoesNotRepeatItsFirstPerson() {
        assertThat(imported.errors(new Folder().file("persons.csv", person("1001"), person("1002"))))
                .containsExactly(
                        "persons.csv:1: the first line must have the names of the columns (personnel_number, given_name,"
                                + " infix, family_name, email, sex, birth_year, rank_group, rank, employed_from, employed_until),"
                                + " and has none");
        assertThat(imported.errors(new Folder().file("sites.csv", "code,Geheim,Ook geheim", "A,A,A")))
                .containsExactly(
                        "sites.csv:1: name: this column is missing from the header, which has: code and 2 others",
                        "sites.csv:1: time_zone: this column is missing from the header, which has: code and 2 others");
    }

    @Test
    void anotherSignThanACommaIsNamed() {
        assertThat(imported.errors(new Folder()
                        .file("sites.csv", Folder.SITES.replace(',', ';'), "A;A;Europe/Amsterdam")
                        .file("units.csv", Folder.UNITS.replace(',', '\t'), "")))
                .containsExactly(
                        "sites.csv:1: expected a comma between the columns, found ;",
                        "units.csv:1: expected a comma between the columns, found TAB");
    }

    @Test
    void utf16AndWorkbooksAreRecognised() {
        byte[] content = (Folder.SITES + "\nA,A,Europe/Amsterdam\n").getBytes(StandardCharsets.UTF_16);
        byte[] unmarked = Folder.UNITS.getBytes(StandardCharsets.UTF_16LE);
        assertThat(imported.errors(new Folder()
                        .bytes("sites.csv", content)
                        .bytes("units.csv", unmarked)
                        .bytes("persons.csv", new byte[] {'P', 'K', 3, 4, 20, 0})))
                .containsExactly(
                        "sites.csv: expected text in UTF-8; this file is UTF-16, save it as UTF-8",
                        "units.csv: expected text in UTF-8; this file is UTF-16, save it as UTF-8",
                        "persons.csv: expected a CSV file; this is an Excel or zip file, save it as CSV in UTF-8");
    }

    @Test
    void anEmptyFileMissesItsColumns() {
        assertThat(imported.errors(new Folder().bytes("sites.csv", new byte[0])))
                .containsExactly(
                        "sites.csv:1: the first line must have the names of the columns (code, name, time_zone), and has none");
    }

    @Test
    void brokenUtf8IsToldWithItsLineAndColumn() {
        byte[] broken = "code,name,time_zone\nA,Aa,Europe/Amsterdam\nB,Caf\u00e9,Europe/Amsterdam\n"
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(imported.errors(new Folder().bytes("sites.csv", broken)))
                .containsExactly("sites.csv:3: name: expected text in UTF-8; this text has another"
                        + " encoding, such as Windows-1252 or Latin-1");
    }

    @Test
    void unknownEnumNumberFlagAndZone() {
        assertThat(imported.errors(Folder.usual()
                        .sites("UTR,Utrecht,Europe/Utrecht", "CUR,W,America/Curacao")
                        .persons("1001,A,,B,no address,Q,19x0,GENERAL,r,2020-01-01,", person("1002"))
                        .placements("1001,CLAS-1,UTR,yes,2020-01-01,")))
                .containsExactly(
                        "sites.csv:2: time_zone: expected a time zone such as Europe/Amsterdam, found \"Europe/Utrecht\"",
                        "persons.csv:2: sex: expected F, M, X or nothing, found \"Q\"",
                        "persons.csv:2: birth_year: expected a whole number from 0 to 32767, or nothing, found \"19x0\"",
                        "persons.csv:2: rank_group: expected OFFICER, NCO, TROOPS, CIVILIAN or nothing, found \"GENERAL\"",
                        "placements.csv:2: leads_unit: expected true or false, found \"yes\"");
    }

    @Test
    void aQuotationMarkThatIsNeverClosed() {
        assertThat(imported.errors(
                        new Folder().sites("A,A,Europe/Amsterdam", "B,\"Bb,Europe/Amsterdam", "C,C,Europe/Amsterdam")))
                .containsExactly("sites.csv:3: name: " + NOT_CLOSED);
    }

    @Test
    void aQuotationMarkThatIsNeverClosedIsOneErrorAndNotOneForEveryRowBehindIt() {
        String[] persons =
                IntStream.range(0, 500).mapToObj(number -> person("P" + number)).toArray(String[]::new);
        String[] placements = IntStream.range(0, 500)
                .mapToObj(number -> "P" + number + ",CLAS-1,UTR,false,2020-01-01,")
                .toArray(String[]::new);
        for (String opened : new String[] {
            "P3,\"Sanne,,V,,F,1980,NCO,,2020-01-01,", "P3,S,,\"V,,F,1980,NCO,,2020-01-01,\n\"P4,S\",,V,,,,,,2020-01-01,"
        }) {
            persons[3] = opened;
            assertThat(imported.errors(Folder.usual().persons(persons).placements(placements)))
                    .singleElement()
                    .asString()
                    .startsWith("persons.csv:5: ")
                    .endsWith(NOT_CLOSED);
        }
    }

    @Test
    void aQuotationMarkThatTheNextRowClosesByChanceIsOneErrorToo() {
        assertThat(imported.errors(Folder.usual()
                        .persons("1001,\"Sanne,,V,,F,,,,2020-01-01,", "1002,S\",,V,,F,,,,2020-01-01,", person("1003"))
                        .placements("1002,CLAS-1,UTR,false,2020-01-01,")))
                .containsExactly("persons.csv:2: given_name: " + CONTROL + "U+000A");
        assertThat(imported.errors(Folder.usual()
                        .persons("1001,S,,\"V,,F,,,,2020-01-01,", "1002,S\",,V,,F,,,,2020-01-01,", person("1003"))
                        .placements("1002,CLAS-1,UTR,false,2020-01-01,")))
                .containsExactly("persons.csv:2: family_name: " + NOT_CLOSED);
    }

    @Test
    void whatIsNamedLikeAFileAndIsNoneIsRefused() throws Exception {
        Folder folder =
                Folder.usual().without("persons.csv").without("sites.csv").without("units.csv");
        Files.createDirectory(folder.path.resolve("persons.csv"));
        Files.createSymbolicLink(folder.path.resolve("sites.csv"), folder.path.resolve("nowhere"));
        new ProcessBuilder("mkfifo", folder.path.resolve("units.csv").toString())
                .start()
                .waitFor();
        Files.createDirectory(folder.path.resolve("other"));

        assertThat(imported.errors(folder))
                .containsExactly("sites.csv: " + NO_FILE, "units.csv: " + NO_FILE, "persons.csv: " + NO_FILE);
    }

    @Test
    void numbersThatDifferInCaseAreTwoPeopleAndASpaceAtTheEndIsRefused() {
        assertThat(imported.taken(Folder.usual()
                        .persons(person("a1"), person("A1"), person("\u00e11"))
                        .placements("a1,CLAS-1,UTR,false,2020-01-01,", "A1,CLAS-2,UTR,false,2020-01-01,")))
                .contains("persons +3 ~0 -0 x0 =0", "placements +2 ~0 -0 x0 =0");
        assertThat(imported.errors(Folder.usual()
                        .persons(person("A1 "), person("\u00a0A1"))
                        .placements("A1 ,CLAS-1,UTR,false,2020-01-01,")))
                .containsExactly(
                        "persons.csv:2: personnel_number: expected no space at the beginning or end, found \"A1 \"",
                        "persons.csv:3: personnel_number: expected no space at the beginning or end, found \"\u00a0A1\"",
                        "placements.csv:2: personnel_number: expected no space at the beginning or end, found \"A1 \"");
    }

    @Test
    void anAddressOfTwoLinesIsRefused() {
        assertThat(imported.errors(Folder.usual()
                        .persons("1001,S,,V,\"a@b.invalid\r\nBcc: c@d.invalid\",F,,,,2020-01-01,", person("1002"))))
                .containsExactly("persons.csv:2: email: " + CONTROL + "U+000D");
    }

    @Test
    void namesOfWhichNothingCanBeReadAreRefused() {
        assertThat(imported.errors(new Folder()
                        .sites("A,   ,Europe/Amsterdam")
                        .units("U,,\u3164\u2800,2020-01-01,")
                        .persons(
                                "1,,,,,F,,,,2020-01-01,",
                                "2,  ,,V,,F,,,,2020-01-01,",
                                "3,S,,V\u202Eegats,,F,,,,2020-01-01,",
                                "4,S\u200B,,V,,F,,,,2020-01-01,",
                                "5,S,,V\u2028,,F,,,,2020-01-01,")))
                .containsExactly(
                        "sites.csv:2: name: " + BLANK,
                        "units.csv:2: name: " + BLANK,
                        "persons.csv:2: family_name: expected a given name or a family name; both are empty",
                        "persons.csv:3: given_name: " + BLANK,
                        "persons.csv:4: family_name: " + CONTROL + "U+202E",
                        "persons.csv:5: given_name: " + CONTROL + "U+200B",
                        "persons.csv:6: family_name: " + CONTROL + "U+2028");
    }

    @Test
    void aNameInOnePartOrWithASignThatJoinsLettersIsAName() {
        assertThat(imported.taken(new Folder()
                        .persons(
                                "1,Sukarno,,,,F,,,,2020-01-01,",
                                "2,,,Sukarno,,F,,,,2020-01-01,",
                                "3,\u0646\u200C\u06CC,,V,,F,,,,2020-01-01,")))
                .containsExactly("persons +3 ~0 -0 x0 =0");
    }

    @Test
    void textBehindAClosingQuotationMark() {
        assertThat(imported.errors(new Folder().sites("A,\"A\"a,Europe/Amsterdam")))
                .singleElement()
                .asString()
                .startsWith("sites.csv:2: expected a closing quotation mark");
    }

    @Test
    void emptyAndTooLongCodes() {
        assertThat(imported.errors(new Folder().sites(",A,Europe/Amsterdam", "B".repeat(65) + ",B,Europe/Amsterdam")))
                .contains(
                        "sites.csv:2: code: expected a value, found nothing",
                        "sites.csv:3: code: expected at most 64 characters");
    }

    @Test
    void whatThePageDoesNotCallAnErrorIsTakenInAsItIs() {
        String name = "Ŵ".repeat(200);
        String code = "é".repeat(64);
        String address = "geen adres, maar wel lang ".repeat(13).substring(0, 320);
        assertThat(imported.taken(new Folder()
                        .sites(code + "," + "s".repeat(300) + ",Europe/Amsterdam")
                        .units(code + ",," + "u".repeat(300) + ",2020-01-01,")
                        .persons(
                                code + "," + name + "," + name + "," + name + ",\"" + address + "\",,0,," + name
                                        + ",2020-01-01,",
                                "x,,,X,@,,32767,,,1000-01-01,9999-12-31")
                        .placements(code + "," + code + "," + code + ",true,2020-01-01,")))
                .containsExactly(
                        "sites +1 ~0 -0 x0 =0",
                        "units +1 ~0 -0 x0 =0",
                        "persons +2 ~0 -0 x0 =0",
                        "placements +1 ~0 -0 x0 =0");
        assertThat(imported.persons())
                .contains(code + " " + name + " " + name + " " + name + " 2020-01-01", "x  X 1000-01-01");
        assertThat(database.sql("SELECT email FROM person ORDER BY email")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("@", address);
    }

    @Test
    void controlCharactersInNamesAndCodesAreRefusedByTheirPlace() {
        assertThat(imported.errors(new Folder()
                        .sites("A\0,A,Europe/Amsterdam", "B,\"B\nB\",Europe/Amsterdam", "C,C\u0092,Europe/Amsterdam")
                        .units("U,V\u001B,U,2020-01-01,")))
                .containsExactly(
                        "sites.csv:2: code: " + CONTROL + "U+0000",
                        "sites.csv:3: name: " + CONTROL + "U+000A",
                        "sites.csv:5: name: " + CONTROL + "U+0092",
                        "units.csv:2: parent_code: " + CONTROL + "U+001B");
    }

    @Test
    void oneErrorInOneFileAndNothingIsWritten() {
        imported.run(Folder.usual().sites("UTR,Utrecht,Nowhere"));
        assertThat(imported.count("unit") + imported.count("person") + imported.count("site"))
                .isZero();
    }

    @Test
    void aThousandErrorsAreShownAndAllAreCounted() {
        String[] rows =
                IntStream.range(0, 1500).mapToObj(i -> "S" + i + ",x,Nowhere").toArray(String[]::new);
        ImportResult.Rejected rejected = (ImportResult.Rejected) imported.run(new Folder().sites(rows));
        assertThat(rejected.errors().shown())
                .hasSize(1000)
                .last()
                .extracting(ImportRemark::line)
                .isEqualTo(1001L);
        assertThat(rejected.errors().total()).isEqualTo(1500);
    }

    @Test
    void namesAndAddressesAreNotRepeatedInErrors() {
        Folder folder = new Folder()
                .persons("1," + "Geheim".repeat(40) + ",Ge\theim,B,geheim@" + "x".repeat(320) + ",,,,,2020-01-01,");
        assertThat(imported.errors(folder)).hasSize(3).noneMatch(line -> line.contains("eheim"));
    }

    @Test
    void aLaterModuleChecksItsOwnFileAgainstThisFolder() {
        assertThat(imported.errors(Folder.usual().file(ProbePart.FILE, "network", "CLAS", "CLAS-1")))
                .singleElement()
                .asString()
                .startsWith("probe.csv:3: network");
    }
}
