package nl.vertrouwd.planning.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.AuditWords;
import nl.vertrouwd.base.StatementCounter;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.Form;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.planning.CalendarItem;
import nl.vertrouwd.planning.DayPart;
import nl.vertrouwd.planning.ScheduleResult;
import nl.vertrouwd.planning.SessionDraft;
import nl.vertrouwd.planning.SessionId;
import nl.vertrouwd.planning.TestPlanning;
import nl.vertrouwd.planning.Trainer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The board without a browser: timelines, filters, what is answered while something is dragged, the dialog, and undoing. */
class PlanningBoardTest extends PlanningViewsBase {

    private static final String WEEK = "view=week&date=" + DAY;

    @Autowired
    BoardServices services;

    @Autowired
    Texts texts;

    @Autowired
    AuditWords audit;

    // ---- timelines

    @Test
    void aTimelineHasARowForEveryTrainerWithTheirDayPartsInIt() {
        plan(DAY);
        Trainer free = planning.trainer();
        TimelineRows rows = rows("view=trainers&date=" + DAY);
        assertThat(row(rows, trainer.id().value()).entries()).hasSize(2).allSatisfy(entry -> {
            assertThat(entry.movable()).isTrue();
            assertThat(entry.parts()).hasSize(1);
            assertThat(entry.count()).isEqualTo(2);
        });
        assertThat(row(rows, free.id().value()).entries()).isEmpty();
        assertThat(row(rows, free.id().value()).note()).isEqualTo("Vrij");
        assertThat(rows.days())
                .extracting(TimelineRows.Day::date)
                .startsWith("2028-05-15")
                .doesNotContain("2028-05-20")
                .hasSize(10);
    }

    @Test
    void aTimelineOfRoomsStandsUnderTheirSitesAndWhatHasNoRoomComesFirst() {
        plan(DAY);
        planning.published(TestPlanning.inForm(draftOn(DAY.plusDays(1)), Form.ONLINE));
        TimelineRows rows = rows("view=rooms&date=" + DAY);
        assertThat(rows.rows().getFirst().name()).isEqualTo("Online of nog geen zaal");
        assertThat(rows.rows().getFirst().place()).isFalse();
        TimelineRows.Row ours = row(rows, room.id().value());
        assertThat(ours.group()).isEqualTo(site.name());
        assertThat(ours.note()).isEqualTo("20 plaatsen");
        assertThat(ours.entries()).hasSize(2);
    }

    @Test
    void theTimelinesAskAsManyStatementsForOneSessionAsForTwelve() {
        plan(DAY);
        for (String view : List.of("view=trainers&date=" + DAY, "view=rooms&date=" + DAY)) {
            open(view);
            int withOne = StatementCounter.during(() -> open(view)).size();
            LocalDate day = view.contains("rooms") ? DAY.plusWeeks(2) : DAY;
            for (int i = 1; i < 12; i++) {
                plan(day.plusDays(i));
            }
            assertThat(StatementCounter.during(() -> open(view))).hasSize(withOne);
        }
    }

    // ---- filters

    @Test
    void everyFilterOfTheAddressLeavesOutWhatItDoesNotMean() {
        SessionId few = plan(DAY);
        SessionId draft =
                ((ScheduleResult.Scheduled) scheduling.schedule(draftOn(DAY.plusDays(1)), false, Accounts.SYSTEM)).id();
        for (String filter : List.of(
                "course=UBA",
                "site=" + site.code(),
                "organiser=DEFENCE",
                "trainer=" + trainer.id().value(),
                "room=" + room.id().value(),
                "mine=yes",
                "free=yes")) {
            assertThat(sessionsIn(filter)).as(filter).contains(few, draft);
        }
        assertThat(sessionsIn("course=SVDI&site=" + site.code())).isEmpty();
        assertThat(sessionsIn("state=draft&site=" + site.code())).containsExactly(draft);
        assertThat(sessionsIn("organiser=NERGENS")).isEmpty();
        assertThat(sessionsIn("trainer=niemand&site=" + site.code())).contains(few, draft);
    }

    @Test
    void aChosenFilterIsAChipThatTakesItAway() {
        open(WEEK + "&course=UBA&few=yes");
        assertThat($(RouterLink.class).all())
                .filteredOn(link -> "Haal filter weg: Uitspreken, bespreken, aanspreken"
                        .equals(link.getElement().getAttribute("aria-label")))
                .singleElement()
                .satisfies(
                        link -> assertThat(link.getHref()).contains("few=yes").doesNotContain("course="));
    }

    // ---- moving

    @Test
    void whileSomethingIsHeldTheBoardSaysWhetherItFitsAndNothingIsStored() {
        SessionId session = plan(DAY);
        plan(DAY.plusDays(1));
        open(WEEK);
        ask(session, DAY.plusDays(2), false);
        ask(session, DAY.plusDays(1), false);
        assertThat(days(session)).containsOnly(DAY);
        String clash = words(session, DAY.plusDays(1));
        assertThat(clash)
                .contains("Dagdeel 1, wo 17 mei: ", room.name() + " is dan al bezet", site.name(), "09.00")
                .doesNotContain("Dagdeel 2");
        assertThat(words(session, DAY.plusDays(2))).isEqualTo("Dit past.");
    }

    @Test
    void whatIsDroppedOnAClashIsNotStoredAndTheReasonIsSaid() {
        SessionId session = plan(DAY);
        plan(DAY.plusDays(1));
        open(WEEK);
        drop(session, DAY.plusDays(1), false);
        assertThat(days(session)).containsOnly(DAY);
        assertThat(notice()).startsWith("Niet verplaatst. Dagdeel 1").contains("is dan al bezet");
    }

    @Test
    void whatIsDroppedWhereItFitsIsStoredAndCanBeUndone() {
        SessionId session = plan(DAY);
        open(WEEK);
        drop(session, DAY.plusDays(1), true);
        assertThat(days(session)).containsOnly(DAY.plusDays(1));
        assertThat(recent())
                .contains(reference(session) + " is helemaal verplaatst en begint nu op wo 17 mei 2028, 09.00");
        open(WEEK);
        assertThat(recent()).contains(reference(session));
        click("Maak ongedaan");
        assertThat(days(session)).containsOnly(DAY);
        assertThat(notice()).isEqualTo(reference(session) + " staat weer waar het stond.");
        assertThat(recent()).isEmpty();
    }

    @Test
    void whatIsDroppedOnADayOffOpensTheDialogAndIsMovedWithANote() {
        SessionId session = plan(DAY);
        LocalDate ascension = LocalDate.of(2028, 5, 25);
        open(WEEK);
        drop(session, ascension, true);
        assertThat(days(session)).containsOnly(DAY);
        assertThat(answer()).contains("is een vrije dag");
        click("Verplaats");
        assertThat(days(session)).containsOnly(DAY);
        test($(TextArea.class).single()).setValue("De eenheid kan alleen dan");
        click("Verplaats");
        assertThat(days(session)).containsOnly(ascension);
    }

    @Test
    void daysOffBlockedPeriodsAndTravelAreHatched() {
        TimelineRows rows = rows("view=trainers&date=" + DAY);
        assertThat(rows.days())
                .filteredOn(day -> !day.note().isEmpty())
                .extracting(TimelineRows.Day::date)
                .containsExactly("2028-05-25");
        assertThat(row(rows, trainer.id().value()).hatches())
                .extracting(TimelineRows.Hatch::date, TimelineRows.Hatch::why)
                .containsExactly(tuple("2028-05-25", "Hemelvaartsdag"));
    }

    @Test
    void whatChangedSinceYesterdayStandsBesideTheBoardWithWhoDidIt() {
        SessionId session = plan(DAY);
        open(WEEK);
        drop(session, DAY.plusDays(1), true);
        assertThat($(RouterLink.class).all())
                .extracting(RouterLink::getText)
                .contains(reference(session) + ": Uitvoering gewijzigd");
    }

    @Test
    void aMoveOnAnOldBoardSaysWhatTheOtherPlannerChangedAndLetsChoose() {
        SessionId session = plan(DAY);
        open(WEEK);
        changeCapacity(session, 9);
        drop(session, DAY.plusDays(1), true);
        assertThat(days(session)).containsOnly(DAY);
        assertThat($(MoveConflict.class).single().getElement().getTextRecursively())
                .contains("12 → 9", reference(session))
                .doesNotContain("Dagdeel 1");
        click("Verplaats toch");
        assertThat(days(session)).containsOnly(DAY.plusDays(1));
        assertThat(details(session).session().capacity()).isEqualTo(9);
    }

    @Test
    void theDialogSaysAtEveryChangeWhetherItFitsAndMovesWithoutDragging() {
        SessionId session = plan(DAY);
        plan(DAY.plusDays(1));
        open(WEEK);
        fire(new BoardElement.MoveWanted(calendar(), true, entry(session)));
        DatePicker date = $(DatePicker.class).single();
        test(date).setValue(DAY.plusDays(1));
        assertThat(answer()).contains("Dit past niet.", "is dan al bezet");
        test($(Checkbox.class).single()).click();
        assertThat($(ListItem.class, $(MoveAnswer.class).single()).all())
                .extracting(item -> item.getElement().getTextRecursively())
                .anyMatch(text -> text.startsWith("Dagdeel 1"))
                .anyMatch(text -> text.startsWith("Dagdeel 2"));
        click("Verplaats");
        assertThat(days(session)).containsOnly(DAY);
        test(date).setValue(DAY.plusDays(2));
        assertThat(answer()).isEqualTo("Dit past.");
        click("Verplaats");
        assertThat(days(session)).containsOnly(DAY.plusDays(2));
        assertThat($(MoveDialog.class).all()).isEmpty();
    }

    @Test
    void whatTheBrowserSaysWrongMovesNothing() {
        SessionId session = plan(DAY);
        open(WEEK);
        String entry = entry(session);
        for (Held held : List.of(
                new Held(entry, "gisteren", "", "", "", false),
                new Held("onbekend", "2028-05-17T09:00", "2028-05-17T12:30", "", "", false),
                new Held(entry, "2028-05-17T09:00", "2028-05-17T08:00", "", "", false))) {
            fire(new BoardElement.MoveDropped(
                    calendar(), true, held.entry(), held.start(), held.end(), held.from(), held.to(), held.whole()));
        }
        assertThat(days(session)).containsOnly(DAY);
    }

    // ---- beside the board

    @Test
    void aSessionWithTooFewPeopleWhoseEnrolmentClosesSoonStandsBesideTheBoard() {
        SessionId soon = planning.published(planning.draft(
                "UBA", room, trainer, 12, TestPlanning.block(LocalDate.of(2026, 12, 8), "09:00", "12:30", room)));
        setMinimum(soon, 6);
        open(WEEK);
        assertThat($(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("0 van minstens 6 · inschrijven kan tot en met di 8 december");
        assertThat(sessionsIn("few=yes&date=2026-12-08&view=week")).contains(soon);
    }

    private void setMinimum(SessionId session, int minimum) {
        var now = details(session);
        var draft = SessionDrafts.of(now);
        var changed = new SessionDraft(
                draft.course(),
                draft.form(),
                draft.organiser(),
                draft.site(),
                draft.capacity(),
                minimum,
                draft.deadline(),
                draft.onlineLink(),
                draft.language(),
                draft.dayParts(),
                draft.trainers());
        scheduling.change(session, now.version(), changed, false, Accounts.SYSTEM);
    }

    private void open(String query) {
        UI.getCurrent().navigate(PlanningView.class, QueryParameters.fromString(query));
    }

    private PlanningCalendar calendar() {
        return $(PlanningCalendar.class).single();
    }

    private void ask(SessionId session, LocalDate to, boolean whole) {
        Held held = held(session, to, whole);
        fire(new BoardElement.MoveAsked(
                calendar(), true, held.entry(), held.start(), held.end(), held.from(), held.to(), held.whole(), 1));
    }

    private void drop(SessionId session, LocalDate to, boolean whole) {
        Held held = held(session, to, whole);
        fire(new BoardElement.MoveDropped(
                calendar(), true, held.entry(), held.start(), held.end(), held.from(), held.to(), held.whole()));
    }

    private void fire(ComponentEvent<BoardElement> event) {
        ComponentUtil.fireEvent(calendar(), event);
        roundTrip();
    }

    private Held held(SessionId session, LocalDate to, boolean whole) {
        return new Held(entry(session), to + "T09:00", to + "T12:30", "", "", whole);
    }

    private String entry(SessionId session) {
        return details(session).dayParts().getFirst().id().value().toString();
    }

    private String words(SessionId session, LocalDate to) {
        ShownBoard shown = new ShownBoard(CalendarPeriod.Shape.WEEK, items(WEEK), entries(WEEK));
        ShownBoard.Shown found = shown.find(entry(session)).orElseThrow();
        return new MoveWords(services.choices(), words, services.hindranceWords(), texts, Locale.of("nl"))
                .sentence(services.wouldMove(
                        session, shown.move(held(session, to, false), found).orElseThrow()));
    }

    private List<CalendarEntries.Entry> entries(String query) {
        return entries(services.choices()).of(items(query), period(query).shape());
    }

    private CalendarEntries entries(Choices choices) {
        return new CalendarEntries(
                choices.courses().stream().collect(Collectors.toMap(Course::id, Function.identity())),
                choices.sites().stream().collect(Collectors.toMap(Site::id, Function.identity())),
                words,
                texts,
                services.now(),
                Locale.of("nl"));
    }

    private List<CalendarItem> items(String query) {
        QueryParameters address = QueryParameters.fromString(query);
        CalendarFilter filter = CalendarFilter.of(address, services.choices());
        return services.calendar(period(query)).stream()
                .filter(item -> filter.fits(item, services.now()))
                .toList();
    }

    private static CalendarPeriod period(String query) {
        QueryParameters address = QueryParameters.fromString(query);
        return CalendarPeriod.of(
                address.getSingleParameter("view").orElse("week"),
                address.getSingleParameter("date").orElse(DAY.toString()),
                CalendarPeriod.Shape.WEEK,
                DAY);
    }

    private TimelineRows rows(String query) {
        QueryParameters address = QueryParameters.fromString(query);
        Choices choices = services.choices();
        return new TimelineRows(
                period(query),
                CalendarFilter.of(address, choices),
                items(query),
                entries(choices),
                new TimelineHatches(
                        period(query),
                        services.closed(period(query), choices),
                        audit,
                        services.home(),
                        texts,
                        Locale.of("nl")),
                words,
                texts,
                Locale.of("nl"));
    }

    private static TimelineRows.Row row(TimelineRows rows, UUID id) {
        return rows.rows().stream()
                .filter(row -> row.id().equals(id.toString()))
                .findAny()
                .orElseThrow();
    }

    private List<SessionId> sessionsIn(String query) {
        return items(query).stream().map(CalendarItem::session).distinct().toList();
    }

    private List<LocalDate> days(SessionId session) {
        return details(session).dayParts().stream().map(DayPart::date).toList();
    }

    private String answer() {
        return $(MoveAnswer.class).single().getElement().getTextRecursively();
    }

    private String recent() {
        return $(RecentMoves.class).all().stream()
                .map(moves -> moves.getElement().getTextRecursively())
                .findAny()
                .orElse("");
    }

    private String notice() {
        return Stream.of($(Notification.class).last())
                .map(notice -> notice.getElement().getTextRecursively())
                .findAny()
                .orElseThrow();
    }
}
