package nl.vertrouwd.organisation.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
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
import nl.vertrouwd.organisation.ImportDesk;
import nl.vertrouwd.organisation.ImportUpload;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(properties = "vertrouwd.schema=organisation_views")
class ImportViewTest extends SpringBrowserlessTest {

    @Autowired
    ImportDesk desk;

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
        put("code,name,time_zone\nA,Aa,Nowhere\n");
        open();
        click("Dry run");
        waitForTheEnd();
        assertThat(text())
                .contains("Nothing was imported: one error.")
                .contains("sites.csv: one error")
                .contains("Line 2, column time_zone")
                .contains("expected a time zone such as Europe/Amsterdam")
                .contains("Download the errors as text");
        assertThat($(Button.class).withText("Import").all()).isEmpty();
    }

    @Test
    void whatIsWrongWithAWholeFileIsNotToldOfALine() throws Exception {
        put("\u0000c\u0000o\u0000d\u0000e");
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
        put("code,name,time_zone\nA,Aa,Europe/Amsterdam\n");
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
        put("code,name,time_zone\n");
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

    private void put(String sites) throws IOException {
        ImportUpload upload = desk.upload(administrator);
        upload.add("sites.csv", new ByteArrayInputStream(sites.getBytes(StandardCharsets.UTF_8)));
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
