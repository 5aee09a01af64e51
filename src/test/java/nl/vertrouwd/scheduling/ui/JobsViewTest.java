package nl.vertrouwd.scheduling.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.SignedIn;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.DomainException;
import nl.vertrouwd.base.Languages;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.TestClock;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.organisation.TestOrganisation;
import nl.vertrouwd.scheduling.JobStatus;
import nl.vertrouwd.scheduling.JobTimes;
import nl.vertrouwd.scheduling.Jobs;
import nl.vertrouwd.scheduling.RunNowResult;
import nl.vertrouwd.scheduling.TestJobs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(properties = "vertrouwd.schema=jobs_views")
@Import({TestJobs.class, TestClock.Wanted.class, TestOrganisation.class})
class JobsViewTest extends SpringBrowserlessTest {

    private static final String CHECKS = "scheduling.checks";

    @Autowired
    Jobs jobs;

    @Autowired
    TestJobs runner;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestOrganisation organisation;

    private final Actor administrator = new Actor(AccountId.next(), null, Set.of(Role.ADMINISTRATOR));

    @BeforeEach
    void nothingRan() throws Exception {
        jdbc.sql("DELETE FROM job_run").update();
        jdbc.sql("DELETE FROM job_schedule").update();
        jdbc.sql("DELETE FROM QRTZ_SIMPLE_TRIGGERS").update();
        jdbc.sql("DELETE FROM QRTZ_CRON_TRIGGERS").update();
        jdbc.sql("DELETE FROM QRTZ_TRIGGERS").update();
        runner.plan();
        SignedIn.as(administrator);
        UI.getCurrent().setLocale(Languages.ENGLISH);
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void everyJobIsACardThatSaysHowItWentAndWhenItIsDoneAgain() {
        runner.run(CHECKS);
        navigate(JobsView.class);
        assertThat(cards())
                .hasSizeGreaterThanOrEqualTo(5)
                .anyMatch(card -> card.startsWith("Checks") && card.contains("Done") && card.contains("Next time"))
                .anyMatch(card -> card.startsWith("Update duties") && card.contains("Never run"))
                .anyMatch(card -> card.startsWith("Fetching deliveries") && card.contains("There is no folder"));
    }

    @Test
    void whatFailedIsReadWithItsReasonFromTheJobToTheRun() {
        runner.run(CHECKS);
        runner.fail(CHECKS, "scheduling.check.disk-name", "scheduling.check.disk");
        navigate(JobsView.class);
        assertThat(cards().getFirst())
                .as("trouble comes first")
                .startsWith("Checks")
                .contains("Not all done");
        UI.getCurrent().navigate("jobs/" + CHECKS);
        assertThat(cards()).anyMatch(card -> card.contains("1 not done"));
        String run = jobs.runs(administrator, CHECKS, 0, 1).getFirst().id().toString();
        UI.getCurrent().navigate("jobs/runs/" + run);
        assertThat(cards()).containsExactly("The diskThe disk is nearly full. Make room or enlarge the disk.");
    }

    @Test
    void whoseTurnFailedIsReadByName() {
        PersonId person = organisation.person("Noor", "Nietgelukt", DateRange.from(LocalDate.of(2020, 1, 1)));
        runner.fail(CHECKS, person.value().toString(), "scheduling.check.disk");
        String run = jobs.runs(administrator, CHECKS, 0, 1).getFirst().id().toString();
        UI.getCurrent().navigate("jobs/runs/" + run);
        assertThat(cards().getFirst()).startsWith("Noor Nietgelukt");
    }

    @Test
    void anAdministratorAsksForARunAndASecondOneIsToldThatItIsComing() {
        UI.getCurrent().navigate("jobs/" + CHECKS);
        click("Run now");
        assertThat(status(CHECKS).isWaiting()).isTrue();
        assertThat(button("Run now").isEnabled()).isFalse();
        assertThat(jobs.runNow(administrator, CHECKS)).isEqualTo(RunNowResult.ALREADY);
        assertThat(jobs.runNow(administrator, "organisation.delivery")).isEqualTo(RunNowResult.OFF);
        assertThat(audit()).contains("scheduling.run-asked");
    }

    @Test
    void whatRunsShowsHowFarItIsAndIsAskedToStop() {
        runner.beginUnderTurn(CHECKS, 40, 10, () -> {
            UI.getCurrent().navigate("jobs/" + CHECKS);
            assertThat(text()).contains("You can leave this page").contains("10 of 40");
            assertThat(UI.getCurrent().getPollInterval()).isPositive();
            click("Stop");
            assertThat(status(CHECKS).last())
                    .satisfies(run -> assertThat(run.stopAsked()).isTrue());
        });
        assertThat(status(CHECKS).last().state().name())
                .as("nobody runs it any more")
                .isEqualTo("CUT_OFF");
    }

    @Test
    @SuppressWarnings("unchecked")
    void itsTimesAreChangedAndAreThoseOfTheSchedulerFromThenOn() {
        UI.getCurrent().navigate("jobs/" + CHECKS);
        assertThat(text()).contains("every day at 05:00").contains("These are the standard times");
        Select<JobTimes.Every> every = $(Select.class).withCaption("How often").single();
        every.setValue(JobTimes.Every.DAY);
        $(TimePicker.class).single().setValue(null);
        click("Change the times");
        assertThat($(TimePicker.class).single().isInvalid()).isTrue();
        $(TimePicker.class).single().setValue(LocalTime.of(6, 15));
        click("Change the times");
        assertThat(text()).contains("every day at 06:15").contains("Standard: every day at 05:00");
        assertThat(status(CHECKS).next().atZone(ZoneId.of("Europe/Amsterdam")).getHour())
                .isEqualTo(6);
        assertThat(jobs.change(administrator, CHECKS, JobTimes.everyHour(), 0)).isFalse();
        assertThat(audit()).contains("scheduling.times-changed");
    }

    @Test
    void nobodyButAnAdministratorReadsOrChangesAnything() {
        Actor planner = new Actor(AccountId.next(), null, Set.of(Role.PLANNER));
        assertThatThrownBy(() -> jobs.all(planner)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> jobs.runNow(planner, CHECKS)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> jobs.change(planner, CHECKS, JobTimes.everyHour(), 0))
                .isInstanceOf(DomainException.class);
    }

    private JobStatus status(String job) {
        return jobs.find(administrator, job).orElseThrow();
    }

    private List<String> audit() {
        return jdbc.sql("SELECT action FROM audit_entry").query(String.class).list();
    }

    private List<String> cards() {
        return $(Card.class).all().stream()
                .map(card -> card.getElement().getTextRecursively())
                .toList();
    }

    private String text() {
        return $(JobView.class).single().getElement().getTextRecursively();
    }

    private Button button(String text) {
        return $(Button.class).withText(text).single();
    }

    private void click(String text) {
        test(button(text)).click();
    }
}
