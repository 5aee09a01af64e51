package nl.vertrouwd.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.AuditTrail;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.Export;
import nl.vertrouwd.base.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Of the same rows as on the command line everybody gets on the pages what they would see on the pages of these people and units. */
@SpringBootTest(properties = "vertrouwd.schema=page_exports")
@Import(SmallDefence.class)
class PageExportsTest {

    @TempDir
    Path folder;

    @Autowired
    SmallDefence defence;

    @Autowired
    PageExports exports;

    @Autowired
    List<Export> all;

    @Autowired
    AuditTrail audit;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void takeIn() {
        defence.takeIn(folder);
    }

    @Test
    void administratorsGetEveryRowButOfWhoIsShieldedFromThem() {
        assertThat(rows(defence.administrator(), "duty-status"))
                .hasSize(9 + 2)
                .contains("L-A,leadership-duty,OVERDUE,2022-01-01", "V-DMO,confidant,OVERDUE,2023-01-01")
                .noneMatch(row -> row.startsWith("L-B,"));
        assertThat(rows(defence.administrator(), "duty-detail"))
                .contains("V-CLAS,confidant,basic,VALID,")
                .noneMatch(row -> row.startsWith("L-B,"));
        assertThat(rows(defence.administrator(), "certification"))
                .containsExactly("V-CLAS,CLAS,false,", "V-DMO,DMO,false,");
        assertThat(figures(defence.administrator(), "leadership-duty"))
                .contains("CLAS,0,0,0,3", "CLAS-A,0,0,0,1", "DMO,0,0,0,7")
                .noneMatch(row -> row.startsWith("CLAS-B"));
        assertThat(rows(defence.administrator(), "network")).hasSize(2);
    }

    @Test
    void whoLeadsGetsWhetherDutiesAreMetAndOfConfidantsNoMoreThanUntilWhenTheyAreCertified() {
        Actor leader = defence.leader("L-CLAS", "CLAS");
        assertThat(rows(leader, "duty-status"))
                .containsExactly("L-A,leadership-duty,OVERDUE,2022-01-01", "L-CLAS,leadership-duty,OVERDUE,2022-01-01");
        assertThat(rows(leader, "certification")).containsExactly("V-CLAS,,false,");
        assertThat(figures(leader, "leadership-duty")).containsExactly("CLAS,0,0,0,3", "CLAS-A,0,0,0,1");
        assertThat(exports.preview(leader, new ExportChoice("duty-detail", SmallDefence.DAY, "")))
                .isInstanceOf(ExportResult.NotThere.class);
        assertThat(exports.preview(leader, new ExportChoice("duty-rate", SmallDefence.DAY, "confidant")))
                .isInstanceOf(ExportResult.NotThere.class);
        assertThat(names(leader)).containsExactly("certification", "duty-rate", "duty-status");
        assertThat(exports.offered(leader, "duty-rate", Languages.DUTCH)
                        .orElseThrow()
                        .schemes())
                .extracting(ExportOffer.Choice::code)
                .containsExactly("leadership-duty");
    }

    @Test
    void whoLeadsAShieldedUnitGetsItsRows() {
        assertThat(rows(defence.leader("L-B", "CLAS-B"), "duty-status"))
                .containsExactly("L-B,leadership-duty,OVERDUE,2022-01-01");
        assertThat(figures(defence.leader("L-B", "CLAS-B"), "leadership-duty")).containsExactly("CLAS-B,0,0,0,1");
    }

    @Test
    void coordinatorsGetTheConfidantsOfTheirNetwork() {
        Actor coordinator = defence.coordinator("CLAS");
        assertThat(rows(coordinator, "duty-status")).containsExactly("V-CLAS,confidant,OVERDUE,2023-01-01");
        assertThat(rows(coordinator, "duty-detail"))
                .contains("V-CLAS,confidant,basic,VALID,")
                .allMatch(row -> row.startsWith("V-CLAS,confidant,"));
        assertThat(rows(coordinator, "certification")).containsExactly("V-CLAS,CLAS,false,");
        assertThat(rows(coordinator, "network")).containsExactly("CLAS,0,1,1,0,1,0,0,0,1,0,0");
        assertThat(rows(coordinator, "refresher")).containsExactly("CLAS,1,0");
        assertThat(names(coordinator)).doesNotContain("duty-rate");
    }

    @Test
    void analystsGetFiguresOnlyAndNoneAboutAFew() {
        assertThat(names(defence.analyst()))
                .containsExactly("activities", "duty-rate", "network", "participation", "programme", "refresher");
        assertThat(figures(defence.analyst(), "leadership-duty"))
                .containsExactly(
                        "CLAS,,,,",
                        "CLAS-A,,,,",
                        "DMO,0,0,0,7",
                        "DMO-0,,,,",
                        "DMO-1,,,,",
                        "DMO-2,,,,",
                        "DMO-3,,,,",
                        "DMO-4,,,,",
                        "DMO-5,,,,");
        assertThat(rows(defence.analyst(), "network")).containsExactly("CLAS,,,,,,,,,,,", "DMO,,,,,,,,,,,");
        assertThat(rows(defence.analyst(), "refresher")).containsExactly("CLAS,,", "DMO,,");
    }

    @Test
    void anAnalystOfAPartGetsThatPart() {
        Actor analyst = defence.analystOf("DMO");
        assertThat(figures(analyst, "leadership-duty")).hasSize(7).allMatch(row -> row.startsWith("DMO"));
        assertThat(rows(analyst, "network")).containsExactly("DMO,,,,,,,,,,,");
        assertThat(rows(defence.analystOf("CLAS-A"), "network")).isEmpty();
    }

    @Test
    void othersGetNothing() {
        assertThat(names(defence.planner())).containsExactly("activities", "participation", "programme");
        for (Role role : Role.values()) {
            Actor actor = new Actor(AccountId.next(), null, Set.of(role));
            for (Export export : all) {
                boolean offered = names(actor).contains(export.name());
                ExportResult<ExportFile> result =
                        exports.file(actor, new ExportChoice(export.name(), SmallDefence.DAY, "leadership-duty"), true);
                assertThat(result instanceof ExportResult.Made)
                        .as(role + " " + export.name())
                        .isEqualTo(offered);
            }
        }
        assertThat(exports.preview(defence.administrator(), new ExportChoice("duty-rate", SmallDefence.DAY, "nothing")))
                .isInstanceOf(ExportResult.NotThere.class);
        assertThat(exports.preview(defence.administrator(), new ExportChoice("everything", SmallDefence.DAY, "")))
                .isInstanceOf(ExportResult.NotThere.class);
    }

    @Test
    void itIsDecidedOfEveryExportWhoHasIt() {
        assertThat(all).isNotEmpty().allMatch(ExportRights::isKnown);
    }

    @Test
    void whoTakesRowsAboutPeopleIsWrittenDownAlsoInTheirFiles() {
        int before = written();
        int looks = looksInto("V-CLAS");
        rows(defence.administrator(), "network");
        assertThat(written()).as("figures are nobody's").isEqualTo(before);
        rows(defence.administrator(), "duty-status");
        assertThat(written()).isEqualTo(before + 1);
        assertThat(looksInto("V-CLAS")).isEqualTo(looks + 1);
        assertThat(looksInto("L-B")).as("was left out").isZero();
        exports.preview(defence.leader("L-CLAS", "CLAS"), new ExportChoice("certification", SmallDefence.DAY, ""));
        assertThat(looksInto("V-CLAS")).isEqualTo(looks + 2);
        assertThat(written()).as("nothing was taken").isEqualTo(before + 1);
    }

    @Test
    void aFileForASpreadsheetSaysSoAndOneForAProgramIsWhatTheCommandLineWrites() throws Exception {
        Path out = folder.resolve("out.csv");
        assertThat(defence.command(
                        "export", "refresher", "--as-of", SmallDefence.DAY.toString(), "--out", out.toString()))
                .isZero();
        ExportChoice choice = new ExportChoice("refresher", SmallDefence.DAY, "");
        assertThat(file(defence.administrator(), choice, false).content())
                .isEqualTo(java.nio.file.Files.readString(out));
        assertThat(file(defence.administrator(), choice, true).content()).startsWith("\uFEFFnetwork,eligible");
        assertThat(file(defence.administrator(), choice, true).name()).isEqualTo("refresher-2024-06-01.csv");
    }

    @Test
    void thePreviewHasTheFirstRowsAndCountsAll() {
        ExportResult<ExportPreview> result =
                exports.preview(defence.administrator(), new ExportChoice("duty-status", SmallDefence.DAY, ""));
        ExportPreview preview = ((ExportResult.Made<ExportPreview>) result).value();
        assertThat(preview.count()).isEqualTo(11);
        assertThat(preview.first()).hasSize(8);
        assertThat(preview.first().getFirst()).containsExactly("L-A", "leadership-duty", "OVERDUE", "2022-01-01");
    }

    private List<String> names(Actor actor) {
        return exports.offered(actor, Languages.DUTCH).stream()
                .map(ExportOffer::name)
                .toList();
    }

    private List<String> figures(Actor actor, String scheme) {
        return rows(actor, new ExportChoice("duty-rate", SmallDefence.DAY, scheme));
    }

    private List<String> rows(Actor actor, String name) {
        return rows(actor, new ExportChoice(name, SmallDefence.DAY, ""));
    }

    private List<String> rows(Actor actor, ExportChoice choice) {
        return file(actor, choice, false).content().lines().skip(1).toList();
    }

    private ExportFile file(Actor actor, ExportChoice choice, boolean spreadsheet) {
        ExportResult<ExportFile> result = exports.file(actor, choice, spreadsheet);
        assertThat(result).isInstanceOf(ExportResult.Made.class);
        return ((ExportResult.Made<ExportFile>) result).value();
    }

    private int written() {
        return jdbc.sql("SELECT COUNT(*) FROM audit_entry WHERE action = 'reporting.exported'")
                .query(Integer.class)
                .single();
    }

    private int looksInto(String number) {
        Actor self = new Actor(AccountId.next(), defence.person(number), Set.of(Role.PARTICIPANT));
        return audit.looksInto(self, Languages.DUTCH, 0, 100).size();
    }
}
