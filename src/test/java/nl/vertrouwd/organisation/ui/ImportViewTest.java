package nl.vertrouwd.organisation.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.SignedIn;
import nl.vertrouwd.base.DomainException;
import nl.vertrouwd.base.Languages;
import nl.vertrouwd.organisation.Confirmation;
import nl.vertrouwd.organisation.ImportDesk;
import nl.vertrouwd.organisation.ImportResult;
import nl.vertrouwd.organisation.ImportRun;
import nl.vertrouwd.organisation.ImportRuns;
import nl.vertrouwd.organisation.ImportUpload;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(properties = "vertrouwd.schema=organisation_views")
class ImportViewTest extends SpringBrowserlessTest {

    private static final String UNITS = "code,parent_code,name,valid_from,valid_until\n";
    private static final String PERSONS =
            "personnel_number,given_name,infix,family_name,email,sex,birth_year,rank_group,"
                    + "rank,employed_from,employed_until\n";

    @Autowired
    ImportDesk desk;

    @Autowired
    ImportRuns runs;

    private final Actor administrator = new Actor(AccountId.next(), null, Set.of(Role.ADMINISTRATOR));

    @BeforeEach
    void signIn() {
        SignedIn.as(administrator);
        UI.getCurrent().setLocale(Languages.ENGLISH);
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void anEmptyDeskAsksForFilesAndSaysWhatComesFirst() {
        open();
        assertThat($(Upload.class).single().getMaxFileSize()).isEqualTo(100 * 1024 * 1024);
        assertThat(text()).contains("Choose the files").contains("Start with a dry run");
    }

    @Test
    void errorsAreShownPerFileWithLineAndColumn() throws Exception {
        put("sites.csv", "code,name,time_zone\nA,Aa,Nowhere\n");
        open();
        click("Dry run");
        waitForTheEnd();
        assertThat(text())
                .contains("Nothing was imported: one error.")
                .contains("sites.csv: one error")
                .contains("Line 2, column time_zone")
                .contains("expected a time zone such as Europe/Amsterdam")
                .contains("Download the errors");
        assertThat($(Button.class).withText("Import").all()).isEmpty();
    }

    @Test
    void whatIsWrongWithAWholeFileIsNotToldOfALine() throws Exception {
        put("sites.csv", "\u0000c\u0000o\u0000d\u0000e");
        open();
        click("Dry run");
        waitForTheEnd();
        assertThat(text())
                .contains("The whole file")
                .contains("this file is UTF-16, save it as UTF-8")
                .doesNotContain("Line 0");
    }

    @Test
    void onlyFilesThatWentThroughADryRunCanBeTakenIn() throws Exception {
        put("sites.csv", "code,name,time_zone\nA,Aa,Europe/Amsterdam\n");
        open();
        assertThat($(Button.class).withText("Import").all()).isEmpty();
        $(DatePicker.class).single().setValue(LocalDate.of(2026, 9, 1));
        click("Dry run");
        waitForTheEnd();
        assertThat(text()).contains("Checked; nothing was written.");
        click("Import");
        waitForTheEnd();
        assertThat(text()).contains("Imported.").contains("Stored").contains("Latest imports");
    }

    @Test
    void aDateThatIsMissingIsToldAtTheField() throws Exception {
        put("sites.csv", "code,name,time_zone\n");
        open();
        $(DatePicker.class).single().setValue(null);
        click("Dry run");
        assertThat($(DatePicker.class).single().getErrorMessage()).isEqualTo("Choose the date of the delivery.");
    }

    @Test
    void whoIsNoAdministratorGetsNeitherThePageNorTheDesk() {
        Actor planner = new Actor(AccountId.next(), null, Set.of(Role.PLANNER));
        SignedIn.as(planner);
        assertThatThrownBy(() -> desk.state(planner)).isInstanceOf(DomainException.class);
        UI.getCurrent().navigate("import");
        assertThat($(Upload.class).all()).isEmpty();
    }

    @Test
    void aLargeChangeShowsItsNumbersAndIsTakenInOnlyAfterTypingThem() throws Exception {
        takeIn("units.csv", UNITS + "CLAS,,Land,2020-01-01,\n", "persons.csv", PERSONS + person("1") + person("2"));
        put("persons.csv", PERSONS + person("1"));
        open();
        click("Dry run");
        waitForTheEnd();
        assertThat(text())
                .contains("This delivery changes more than it may without a confirmation.")
                .contains(
                        "Of the 2 people in service one leaves. Without a confirmation that may be 5 per cent at most.")
                .contains("Without a branch: 2 in service, 1 leaves, 0 go elsewhere");
        click("Import");
        TextField typed = $(TextField.class).withCaption("Type 1 to confirm").single();
        confirm();
        assertThat(typed.getErrorMessage()).contains("Type the number 1");
        test(typed).setValue(" 1 ");
        confirm();
        waitForTheEnd();
        assertThat(text()).contains("Imported.");
        open("import/runs");
        assertThat(text()).contains("All imports");
        openRun(runs.latest(administrator, 0, 1).getFirst());
        assertThat(text())
                .contains(
                        "Large change confirmed by", "Of the 2 people in service one leaves.", "persons.csv", "Stored");
    }

    @Test
    void errorsOfARunCanBeReadAndDownloadedLater() throws Exception {
        put("sites.csv", "code,name,time_zone\nA,Aa,Nowhere\n");
        open();
        click("Dry run");
        waitForTheEnd();
        openRun(runs.latest(administrator, 0, 1).getFirst());
        assertThat(text())
                .contains("Errors in the files", "Line 2, column time_zone", "Download the errors", "A dry run");
        assertThat($(Anchor.class).withText("Download the errors").all()).hasSize(1);
    }

    @Test
    void whatRunsIsFoundBackFromAnotherBrowserOfTheSameAccount() throws Exception {
        put("sites.csv", "code,name,time_zone\nA,Aa,Europe/Amsterdam\n");
        open();
        click("Dry run");
        waitForTheEnd();
        assertThat(desk.state(new Actor(administrator.account(), null, Set.of(Role.ADMINISTRATOR)))
                        .result())
                .as("the desk belongs to the account, not to the session")
                .isInstanceOf(ImportResult.Done.class);
        assertThat(desk.state(new Actor(AccountId.next(), null, Set.of(Role.ADMINISTRATOR)))
                        .files())
                .as("the desk of somebody else")
                .isEmpty();
    }

    @Test
    void aRunThatIsNotThereIsNotFound() {
        UI.getCurrent().navigate("import/runs/00000000-0000-0000-0000-000000000000");
        assertThat(text()).doesNotContain("Delivery date");
        assertThat($(ImportRunView.class).all()).isEmpty();
    }

    private void takeIn(String... namesAndContents) throws Exception {
        put(namesAndContents);
        desk.dryRun(administrator, LocalDate.of(2026, 9, 1));
        waitForTheEnd();
        desk.take(administrator, LocalDate.of(2026, 9, 1), Confirmation.ANY);
        waitForTheEnd();
        assertThat(desk.state(administrator).result()).isInstanceOf(ImportResult.Done.class);
    }

    private static String person(String number) {
        return "view" + number + ",Sanne,,Voorbeeld,s@voorbeeld.invalid,,,,,2020-01-01,\n";
    }

    private void confirm() {
        test($(Button.class).withText("Import").all().getLast()).click();
    }

    private void openRun(ImportRun run) {
        open("import/runs/" + run.id());
    }

    private void open(String path) {
        UI.getCurrent().navigate(path);
        roundTrip();
    }

    private void put(String... namesAndContents) throws IOException {
        ImportUpload upload = desk.upload(administrator);
        for (int i = 0; i < namesAndContents.length; i += 2) {
            upload.add(
                    namesAndContents[i],
                    new ByteArrayInputStream(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8)));
        }
        desk.put(administrator, upload.source());
    }

    private void open() {
        navigate(ImportView.class);
    }

    private void click(String text) {
        test($(Button.class).withText(text).single()).click();
    }

    private void waitForTheEnd() throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        Runnable stop = desk.watch(administrator, () -> {
            if (!desk.state(administrator).isRunning()) {
                ended.countDown();
            }
        });
        if (desk.state(administrator).isRunning()) {
            assertThat(ended.await(60, TimeUnit.SECONDS)).isTrue();
        }
        stop.run();
        navigate(PersonsView.class);
        open();
    }

    private String text() {
        StringBuilder all = new StringBuilder();
        collect(UI.getCurrent(), all);
        return all.toString();
    }

    private static void collect(Component component, StringBuilder all) {
        all.append(component.getElement().getText()).append('\n');
        component.getChildren().forEach(child -> collect(child, all));
    }
}
