package nl.vertrouwd.workspace.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.UnitId;
import nl.vertrouwd.catalogue.Form;
import nl.vertrouwd.enrolment.Mark;
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

        assertThat(everything()).contains("Deze uitvoering is geannuleerd. Misschien past een andere datum.");
        assertThat($(Button.class).withText("Schrijf je in").all()).isEmpty();
        assertThat(links()).contains("/offer?course=UBA").doesNotContain(calendarOf(session));
    }

    @Test
    void whoWasEnrolledOrGivesItCanTakeACancelledSessionOutOfTheirCalendarWhileItMatters() {
        PersonId giver = organisation.person();
        Session session = given(giver, DAY);
        enrol(session);
        scheduling.cancel(session.id(), CancelReason.OTHER, TestActors.planner());

        open(session);
        assertThat(everything()).contains("Je plaats is vervallen");
        assertThat($(CalendarLink.class).single().getText()).isEqualTo("Haal uit je agenda");
        assertThat(links()).contains(calendarOf(session));
        signIn(TestActors.trainer(giver));
        open(session);
        assertThat(links()).contains(calendarOf(session)).doesNotContain("/offer?course=UBA");
        clock.set(DAY.atTime(13, 0).atZone(ZoneId.of("Europe/Amsterdam")).toInstant());
        open(session);
        assertThat(links()).doesNotContain(calendarOf(session));
    }

    @Test
    void whoIsElsewhereOverseasAtThatTimeReadsWhoseTimeItIs() {
        Room overseas = planning.room(organisation.site("America/Curacao"), 20);
        enrol(session(planning.published(planning.draft(
                "SVDI", overseas, planning.trainer(), 12, TestPlanning.block(DAY, "08:00", "11:00", overseas)))));
        open(published("UBA", DAY));

        test($(Button.class).withText("Schrijf je in").single()).click();

        assertThat(everything()).contains("di 1 december 2026, 08.00–\u206011.00 (tijd in Willemstad)");
    }

    @Test
    void whoIsElsewhereAtThatTimeReadsWhere() {
        Session other = published("SVDI", DAY);
        enrol(other);
        Session session = published("UBA", DAY);
        open(session);

        test($(Button.class).withText("Schrijf je in").single()).click();

        assertThat(text($(Standing.class).single()))
                .contains(
                        "Je hebt op dat moment al iets anders.",
                        "Sociale veiligheid, diversiteit & inclusiviteit, di 1 december 2026, 09.00–\u206012.30",
                        "Bekijk andere data");
        assertThat(notices()).isEmpty();
        assertThat($(RouterLink.class, $(Standing.class).single()).single().getHref())
                .isEqualTo("sessions/" + other.reference());
        assertThat(links()).contains("/offer?course=UBA");
    }

    @Test
    void whoTakesPartInTheCourseAlreadyReadsThatFirstAndCanGoOn() {
        Session other = published("UBA", DAY);
        enrol(other);
        Session session = published("UBA", DAY.plusDays(7));
        open(session);
        assertThat(text($(Doubts.class).single()))
                .contains("Je doet al mee aan een andere uitvoering van deze opleiding, op di 1 december 2026.");
        assertThat($(Button.class).withText("Schrijf je in").all()).isEmpty();

        test($(Button.class).withText("Schrijf je toch in").single()).click();

        assertThat(badges()).contains("Je doet mee");
        assertThat(session(session.id()).taken()).isEqualTo(1);
    }

    @Test
    void whatCameBetweenIsToldBeforeThePlaceIsTaken() {
        Session session = published("UBA", DAY.plusDays(7));
        open(session);
        enrol(published("UBA", DAY));

        test($(Button.class).withText("Schrijf je in").single()).click();

        assertThat(session(session.id()).taken()).isZero();
        assertThat($(Doubts.class).all()).hasSize(1);
        test($(Button.class).withText("Schrijf je toch in").single()).click();
        assertThat(session(session.id()).taken()).isEqualTo(1);
    }

    @Test
    void whoHasCompletedTheCourseReadsWhen() {
        PersonId giver = organisation.person();
        Session done = given(giver, DAY);
        enrol(done);
        clock.set(DAY.atTime(17, 0).atZone(ZoneId.of("Europe/Amsterdam")).toInstant());
        close(done, giver, Mark.PRESENT);

        open(published("UBA", DAY.plusDays(7)));

        assertThat(text($(Doubts.class).single())).contains("Je hebt deze opleiding al voltooid op 1 december 2026.");
    }

    @Test
    void whoACourseIsForIsSaidBeforeTheyEnrol() {
        open(published("LSVW", DAY));
        assertThat(everything()).contains("Voor wie", "Leidinggevenden");
        assertThat(text($(Doubts.class).single())).contains("Deze opleiding is voor leidinggevenden.");

        open(published("VP-OPFRIS", DAY));
        assertThat($(Doubts.class).all()).isEmpty();
        assertThat(everything()).contains("Deze opleiding is voor vertrouwenspersonen. Hoor je daar niet bij?");

        open(published("UBA", DAY));
        assertThat($(Doubts.class).all()).isEmpty();
        assertThat(text($(Standing.class).single())).doesNotContain("Deze opleiding is voor");
    }

    @Test
    void theWayBackLeadsToTheOfferAsItWasOrToWhatIsOnesOwn() {
        Session session = published("UBA", DAY);
        open(session);
        assertThat(links()).contains("/offer");
        offered(Map.of("site", site.code()));
        open(session);
        assertThat(links()).contains("/offer?site=" + site.code());
        enrol(session);
        open(session);
        assertThat(links()).contains("/my-courses");
        PersonId giver = organisation.person();
        Session own = given(giver, DAY);
        signIn(TestActors.trainer(giver));
        open(own);
        assertThat(links()).contains("/giving");
    }

    @Test
    void aTrainerWhoIsShieldedHasNoName() {
        PersonId agent = organisation.person("Schim", "Onzichtbaar", DateRange.from(LocalDate.of(2015, 1, 1)));
        UnitId shielded = organisation.unit("Dicht", null, true);
        organisation.place(agent, shielded, site);

        open(given(agent, DAY));

        assertThat(everything()).contains("Afgeschermd").doesNotContain("Onzichtbaar");
    }

    @Test
    void whoGivesItReadsThatAndIsLedToTheAttendanceInsteadOfAPlace() {
        PersonId giver = organisation.person();
        Session session = given(giver, DAY);
        enrol(session);
        signIn(TestActors.trainer(giver));
        open(session);

        assertThat($(Button.class).withText("Schrijf je in").all()).isEmpty();
        assertThat(badges()).containsExactly("Jij geeft deze uitvoering");
        assertThat(everything()).contains("1 deelnemer, 12 plaatsen.", "Bij de presentie zie je wie er komt.");
        assertThat(links()).containsOnlyOnce(attendanceOf(session)).contains(calendarOf(session));
    }

    @Test
    void whoGaveItIsAskedToCompleteTheAttendanceUntilItIsClosed() {
        PersonId giver = organisation.person();
        Session session = given(giver, DAY);
        enrol(session);
        signIn(TestActors.trainer(giver));
        clock.set(DAY.atTime(13, 0).atZone(ZoneId.of("Europe/Amsterdam")).toInstant());
        open(session);
        assertThat(everything()).contains("De uitvoering is voorbij. Rond de presentie af");
        assertThat(links()).contains(attendanceOf(session)).doesNotContain(calendarOf(session));

        close(session, giver, Mark.PRESENT);
        open(session);
        assertThat(everything()).contains("Je hebt deze uitvoering gegeven en afgesloten.");
    }

    @Test
    void aTrainerOfAnotherSessionCanTakeAPlaceInThisOne() {
        Session session = published("UBA", DAY);
        PersonId other = organisation.person();
        planning.trainer(other);
        signIn(TestActors.trainer(other));
        open(session);

        test($(Button.class).withText("Schrijf je in").single()).click();

        assertThat(badges()).containsExactly("Je doet mee");
        assertThat(links()).doesNotContain(attendanceOf(session));
    }

    @Test
    void whoGivesItWithoutTheRoleAnyMoreReadsWhyThereIsNoPlaceForThem() {
        PersonId giver = organisation.person();
        Session session = given(giver, DAY);
        signIn(TestActors.participant(giver));
        open(session);

        test($(Button.class).withText("Schrijf je in").single()).click();

        assertThat(everything()).contains("Je geeft deze uitvoering zelf");
        assertThat(links()).doesNotContain(attendanceOf(session));
    }

    @Test
    void whoComesFromThePlanningGoesBackToIt() {
        Session session = published("UBA", DAY);
        signIn(TestActors.planner());
        UI.getCurrent().navigate("planning");
        open(session);
        assertThat(links()).contains("/planning").doesNotContain("/offer");

        UI.getCurrent().navigate("offer");
        open(session);
        assertThat(links()).contains("/offer").doesNotContain("/planning");
    }

    @Test
    void aPlannerFindsTheAttendanceAndThePlanningAboveThePlaces() {
        Session session = published("UBA", DAY);
        signIn(TestActors.planner());
        open(session);

        assertThat(links()).contains(attendanceOf(session), "/sessions/" + session.reference() + "/edit");
        assertThat(badges()).contains("Inschrijving open");
        assertThat(everything())
                .contains("Nog niemand ingeschreven, 12 plaatsen.", "Inschrijven kan tot en met di 1 december 2026.");
    }

    @Test
    void aPlannerReadsOfADraftWhoseDayHasPassedWhatToDoWithIt() {
        Room room = planning.room(site, 20);
        SessionId id = ((nl.vertrouwd.planning.ScheduleResult.Scheduled)
                        scheduling.schedule(draft(room, organisation.person(), DAY), false, TestActors.planner()))
                .id();
        Session draft = sessions.find(id, Accounts.SYSTEM).orElseThrow().session();
        clock.set(DAY.atTime(13, 0).atZone(ZoneId.of("Europe/Amsterdam")).toInstant());
        signIn(TestActors.planner());
        open(draft);

        assertThat(badges()).contains("Datum voorbij");
        assertThat(everything()).contains("Dit concept is nooit gepubliceerd.");
        assertThat(links()).contains("/sessions/" + draft.reference() + "/edit").doesNotContain(attendanceOf(draft));
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

    private List<String> links() {
        return $(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private static String attendanceOf(Session session) {
        return "/sessions/" + session.reference() + "/attendance";
    }

    private static String calendarOf(Session session) {
        return "/calendar/" + session.reference() + ".ics";
    }
}
