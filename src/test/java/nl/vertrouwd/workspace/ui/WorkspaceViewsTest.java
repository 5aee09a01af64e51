package nl.vertrouwd.workspace.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.SignedIn;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.StatementCounter;
import nl.vertrouwd.base.TestClock;
import nl.vertrouwd.base.ui.Badge;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.base.ui.EmptyState;
import nl.vertrouwd.enrolment.Attendance;
import nl.vertrouwd.enrolment.EnrolResult;
import nl.vertrouwd.enrolment.EnrolmentId;
import nl.vertrouwd.enrolment.Enrolments;
import nl.vertrouwd.enrolment.Mark;
import nl.vertrouwd.enrolment.Participant;
import nl.vertrouwd.enrolment.TestActors;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.organisation.TestOrganisation;
import nl.vertrouwd.planning.CancelReason;
import nl.vertrouwd.planning.DayPart;
import nl.vertrouwd.planning.Room;
import nl.vertrouwd.planning.Scheduling;
import nl.vertrouwd.planning.Session;
import nl.vertrouwd.planning.SessionDraft;
import nl.vertrouwd.planning.SessionId;
import nl.vertrouwd.planning.Sessions;
import nl.vertrouwd.planning.TestPlanning;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The participants' screens without a browser, on 23 November 2026. */
@SpringBootTest(properties = "vertrouwd.schema=workspace_views")
@Import({TestOrganisation.class, TestPlanning.class, TestClock.Wanted.class, StatementCounter.Wanted.class})
class WorkspaceViewsTest extends SpringBrowserlessTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    @Autowired
    TestOrganisation organisation;

    @Autowired
    TestPlanning planning;

    @Autowired
    TestClock clock;

    @Autowired
    Sessions sessions;

    @Autowired
    Scheduling scheduling;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Attendance attendance;

    private Site site;
    private PersonId person;
    private Actor actor;

    @BeforeEach
    void aParticipant() {
        clock.set(NOW);
        site = organisation.site("Europe/Amsterdam");
        person = organisation.person();
        actor = TestActors.participant(person);
        signIn(actor);
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    // ---- the start page

    @Test
    void theNextThingComesFirst() {
        enrol(published("UBA", DAY));

        navigate(StartView.class);

        assertThat($(H2.class).first().getText()).isEqualTo("Jouw volgende opleiding");
        assertThat(cards().getFirst()).contains("Uitspreken, bespreken, aanspreken", "di 1 december 2026", "Over 8 dagen");
    }

    @Test
    void whoHasNothingToDoIsLedToTheOffer() {
        navigate(StartView.class);

        assertThat(text($(EmptyState.class).single())).contains("Er staat niets gepland");
        assertThat($(RouterLink.class).all()).extracting(RouterLink::getHref).contains("offer");
    }

    @Test
    void someoneFromOutsideIsNotAskedToEnrol() {
        signIn(new Actor(AccountId.next(), null, Set.of(Role.EXTERNAL_TRAINER)));

        navigate(StartView.class);

        assertThat($(EmptyState.class).all()).isEmpty();
        assertThat(everything()).contains("Er wacht niets op je.");
    }

    @Test
    void aTrainerSeesFirstWhatIsNotClosed() {
        PersonId giver = organisation.person();
        Session given = given(giver, DAY);
        enrolments.enrol(given.id(), actor);
        clock.set(DAY.plusDays(1).atTime(9, 0).atZone(ZoneId.of("Europe/Amsterdam")).toInstant());
        signIn(TestActors.trainer(giver));

        navigate(StartView.class);

        assertThat($(H2.class).first().getText()).isEqualTo("Nog af te sluiten");
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("/sessions/" + given.reference() + "/attendance");
    }

    @Test
    void aPlannerSeesHowManyDraftsWait() {
        Room room = planning.room(site, 20);
        scheduling.schedule(draft(room, organisation.person(), DAY), false, TestActors.planner());
        signIn(TestActors.planner());

        navigate(StartView.class);

        assertThat(everything()).containsPattern("(1 uitvoering wacht|\\d+ uitvoeringen wachten) op publicatie");
    }

    // ---- the offer

    @Test
    void theFiltersStandInTheAddress() {
        Session here = published("UBA", DAY);
        Session later = published("UBA", DAY.plusMonths(1));
        Session another = published("SVDI", DAY.plusDays(1));

        assertThat(offered(Map.of("site", site.code())))
                .containsExactlyInAnyOrder(here.reference(), another.reference(), later.reference());
        assertThat(offered(Map.of("site", site.code(), "month", "2026-12")))
                .containsExactlyInAnyOrder(here.reference(), another.reference());
        assertThat(offered(Map.of("site", site.code(), "month", "2026-12", "course", "UBA")))
                .containsExactly(here.reference());
        assertThat(offered(Map.of("site", site.code(), "form", "CLASSROOM"))).hasSize(3);
        assertThat(offered(Map.of("site", site.code(), "form", "ONLINE"))).isEmpty();
        assertThat(offered(Map.of("site", site.code(), "form", "NONSENSE", "month", "soon", "course", "?")))
                .as("what is not known is no filter")
                .hasSize(3);
    }

    @Test
    void theOfferIsInOrderOfTimeAndSaysWhoTakesPart() {
        Session second = published("UBA", DAY.plusDays(2));
        Session first = published("SVDI", DAY);
        enrol(second);

        assertThat(offered(Map.of("site", site.code()))).containsExactly(first.reference(), second.reference());
        assertThat(cards(Card.class).get(cards().size() - 1)).contains("Je doet mee");
        assertThat(everything()).contains("2 uitvoeringen");
    }

    @Test
    void anEmptyOfferSaysWhatToDoNext() {
        offered(Map.of("site", site.code(), "month", "2027-06"));

        assertThat(text($(EmptyState.class).single())).contains("Geen data gevonden", "Bekijk het hele aanbod");
        assertThat(everything()).contains("Geen uitvoeringen");
    }

    @Test
    void withoutACourseTheSevenModulesAreAMap() {
        navigate(OfferView.class);

        assertThat($(CourseMap.class).single().getElement().getTextRecursively())
                .contains("Basis", "Verdieping", "Sociale veiligheid voor jou en je team");
        offered(Map.of("course", "SVJT"));
        assertThat($(CourseMap.class).all()).isEmpty();
        assertThat($(ChosenCourse.class).all()).hasSize(1);
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheOffer() {
        published("UBA", DAY);
        int withOne = StatementCounter.during(() -> offered(Map.of("site", site.code())))
                .size();
        for (int i = 1; i < 10; i++) {
            published("UBA", DAY.plusDays(i));
        }

        assertThat(StatementCounter.during(() -> offered(Map.of("site", site.code()))))
                .hasSize(withOne)
                .hasSizeLessThan(8);
    }

    // ---- one session

    @Test
    void aPlaceIsTakenAndGivenBackOnThePageOfTheSession() {
        Session session = published("UBA", DAY);
        open(session);

        test($(Button.class).withText("Schrijf je in").single()).click();

        assertThat(notices()).contains("Je doet mee. Tot dan!");
        assertThat(badges()).contains("Je doet mee");
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("/calendar/" + session.reference() + ".ics");
        test($(Button.class).withText("Meld je af").single()).click();
        test($(ConfirmDialog.class).single()).confirm();
        assertThat($(Button.class).withText("Schrijf je in").single().isEnabled()).isTrue();
        assertThat(sessions.find(session.id()).orElseThrow().session().taken()).isZero();
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

    // ---- my courses

    @Test
    void myCoursesShowWhatComesWhatIsDoneAndWhatWasMissed() {
        PersonId giver = organisation.person();
        Session done = given(giver, DAY);
        Session missed = given(giver, DAY.plusDays(1));
        Session coming = published("SVDI", DAY.plusDays(20));
        List.of(done, missed, coming).forEach(this::enrol);
        clock.set(DAY.plusDays(1).atTime(18, 0).atZone(ZoneId.of("Europe/Amsterdam")).toInstant());
        close(done, giver, Mark.PRESENT);
        close(missed, giver, Mark.ABSENT);

        navigate(MyCoursesView.class);

        assertThat(cards()).hasSize(3);
        assertThat(cards().get(0)).contains("Sociale veiligheid, diversiteit & inclusiviteit");
        assertThat(cards().get(1)).contains("Voltooid op 1 december 2026", "Download certificaat");
        assertThat(cards().get(2)).contains("2 december 2026", "Niet voltooid");
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .anyMatch(href -> href.matches("/certificates/VT-2026-[0-9A-Z-]+\\.pdf\\?lang=nl"))
                .contains("/calendar/" + coming.reference() + ".ics");
    }

    @Test
    void aSessionThatIsOverButNotClosedSaysSo() {
        Session session = published("UBA", DAY);
        enrol(session);
        clock.set(DAY.plusDays(1).atTime(9, 0).atZone(ZoneId.of("Europe/Amsterdam")).toInstant());

        navigate(MyCoursesView.class);

        assertThat(badges()).contains("De trainer rondt dit af");
    }

    @Test
    void someoneFromOutsideReadsWhyTheyHaveNoCourses() {
        signIn(new Actor(AccountId.next(), null, Set.of(Role.EXTERNAL_TRAINER)));

        navigate(MyCoursesView.class);

        assertThat(text($(EmptyState.class).single())).contains("Geen eigen opleidingen");
    }

    // ---- what the tests stand on

    private void signIn(Actor someone) {
        SignedIn.as(someone);
        UI.getCurrent().setLocale(Locale.forLanguageTag("nl-NL"));
    }

    private Session published(String course, LocalDate day) {
        return published(course, day, 12);
    }

    private Session published(String course, LocalDate day, int capacity) {
        return session(planning.published(course, site, day, capacity));
    }

    private Session given(PersonId giver, LocalDate day) {
        return session(planning.published(draft(planning.room(site, 20), giver, day)));
    }

    private SessionDraft draft(Room room, PersonId giver, LocalDate day) {
        return planning.draft(
                "UBA", room, planning.trainer(giver), 12, TestPlanning.block(day, "09:00", "12:30", room));
    }

    private Session session(SessionId id) {
        return sessions.find(id).orElseThrow().session();
    }

    private void enrol(Session session) {
        assertThat(enrolments.enrol(session.id(), actor)).isInstanceOf(EnrolResult.Enrolled.class);
    }

    private void close(Session session, PersonId giver, Mark mark) {
        Actor trainer = TestActors.trainer(giver);
        List<EnrolmentId> all = attendance.roster(session.id(), trainer).orElseThrow().stream()
                .map(Participant::enrolment)
                .toList();
        for (DayPart part : sessions.find(session.id()).orElseThrow().dayParts()) {
            attendance.mark(session.id(), all, part.id(), mark, trainer);
        }
        attendance.close(session.id(), trainer);
    }

    private void open(Session session) {
        UI.getCurrent().navigate(SessionView.class, new RouteParameters("reference", session.reference()));
    }

    /** Opens the offer at an address and gives the references of what is offered there. */
    private List<String> offered(Map<String, String> filter) {
        UI.getCurrent().navigate(OfferView.class, QueryParameters.simple(filter));
        return $(RouterLink.class).all().stream()
                .map(RouterLink::getHref)
                .filter(href -> href.startsWith("sessions/"))
                .map(href -> href.substring("sessions/".length()))
                .toList();
    }

    private List<String> cards() {
        return cards(Card.class);
    }

    private List<String> cards(Class<Card> type) {
        return $(type).all().stream().map(WorkspaceViewsTest::text).toList();
    }

    private List<String> badges() {
        return $(Badge.class).all().stream().map(WorkspaceViewsTest::text).toList();
    }

    private String notices() {
        return String.join(
                " ",
                $(Notification.class).all().stream().map(WorkspaceViewsTest::text).toList());
    }

    private String everything() {
        return UI.getCurrent().getElement().getTextRecursively();
    }

    private static String text(com.vaadin.flow.component.Component component) {
        return component.getElement().getTextRecursively();
    }
}
