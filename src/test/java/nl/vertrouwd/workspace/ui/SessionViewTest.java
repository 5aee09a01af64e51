package nl.vertrouwd.workspace.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import java.time.ZoneId;
import java.util.List;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.catalogue.Form;
import nl.vertrouwd.enrolment.TestActors;
import nl.vertrouwd.planning.CancelReason;
import nl.vertrouwd.planning.Room;
import nl.vertrouwd.planning.Session;
import nl.vertrouwd.planning.SessionDraft;
import nl.vertrouwd.planning.SessionId;
import nl.vertrouwd.planning.TestPlanning;
import org.junit.jupiter.api.Test;

/** One session: a place, giving it back, and every reason why not. */
class SessionViewTest extends WorkspaceViewsBase {

    @Test
    void aPlaceIsTakenAndGivenBackOnThePageOfTheSession() {
        Session session = published("UBA", DAY);
        open(session);

        test($(Button.class).withText("Schrijf je in").single()).click();

        assertThat(notices()).contains("Je doet mee. Tot dan!");
        assertThat(badges()).contains("Je doet mee");
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("/calendar/" + session.reference() + ".ics");
        test($(Button.class).withText("Meld je af").single()).click();
        test($(ConfirmDialog.class).single()).confirm();
        assertThat($(Button.class).withText("Schrijf je in").single().isEnabled())
                .isTrue();
        assertThat(sessions.find(session.id(), Accounts.SYSTEM)
                        .orElseThrow()
                        .session()
                        .taken())
                .isZero();
    }

    @Test
    void aFullSessionLeadsToOtherDates() {
        Session session = published("UBA", DAY, 1);
        enrolments.enrol(session.id(), TestActors.participant(organisation.person()));

        open(session);

        assertThat(everything()).contains("Alle plaatsen zijn bezet.");
        assertThat($(Button.class).withText("Schrijf je in").all()).isEmpty();
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("/offer?course=UBA");
    }

    @Test
    void afterTheLastDayOfEnrolmentThePageSaysThatItIsClosed() {
        Session session = published("UBA", DAY);
        clock.set(DAY.atTime(10, 0).atZone(ZoneId.of("Europe/Amsterdam")).toInstant());

        open(session);

        assertThat(everything()).contains("De inschrijving voor deze uitvoering is gesloten.");
        assertThat($(Button.class).withText("Schrijf je in").all()).isEmpty();
    }

    @Test
    void aCancelledSessionSaysSo() {
        Session session = published("UBA", DAY);
        scheduling.cancel(session.id(), CancelReason.OTHER, TestActors.planner());

        open(session);

        assertThat(everything()).contains("Deze uitvoering gaat niet door.");
        assertThat($(Button.class).withText("Schrijf je in").all()).isEmpty();
    }

    @Test
    void whoIsElsewhereAtThatTimeReadsWhere() {
        enrol(published("SVDI", DAY));
        Session session = published("UBA", DAY);
        open(session);

        test($(Button.class).withText("Schrijf je in").single()).click();

        assertThat(notices())
                .contains("Je hebt op dat moment al iets anders: Sociale veiligheid, diversiteit & inclusiviteit,"
                        + " di 1 december 2026, 09.00–12.30.");
    }

    @Test
    void whoGivesItReadsThatTheyCannotTakePart() {
        PersonId giver = organisation.person();
        Session session = given(giver, DAY);
        signIn(TestActors.trainer(giver));
        open(session);

        test($(Button.class).withText("Schrijf je in").single()).click();

        assertThat(notices()).contains("Je geeft deze uitvoering zelf");
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("/sessions/" + session.reference() + "/attendance");
    }

    @Test
    void aDraftDoesNotExistForWhoDoesNotPlan() {
        Room room = planning.room(site, 20);
        SessionId id = ((nl.vertrouwd.planning.ScheduleResult.Scheduled)
                        scheduling.schedule(draft(room, organisation.person(), DAY), false, TestActors.planner()))
                .id();

        open(session(id));

        assertThat($(SessionView.class).all()).isEmpty();
        assertThat($(H1.class).single().getText()).doesNotContain("Uitspreken");
    }

    @Test
    void onlyWhoTakesPartSeesTheLinkToAnOnlineMeeting() {
        SessionDraft room = draft(planning.room(site, 20), organisation.person(), DAY);
        Session session = session(planning.published(new SessionDraft(
                room.course(),
                Form.ONLINE,
                room.organiser(),
                null,
                12,
                0,
                DAY,
                "https://bijeenkomst.voorbeeld.invalid/abc",
                "nl",
                List.of(TestPlanning.block(DAY, "09:00", "12:30", null)),
                room.trainers())));

        open(session);
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .doesNotContain("https://bijeenkomst.voorbeeld.invalid/abc");
        enrol(session);
        open(session);
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("https://bijeenkomst.voorbeeld.invalid/abc");
    }
}
