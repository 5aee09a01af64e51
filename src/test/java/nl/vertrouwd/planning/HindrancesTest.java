package nl.vertrouwd.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.AccountResult;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.Languages;
import nl.vertrouwd.base.StatementCounter;
import nl.vertrouwd.catalogue.CourseChange;
import nl.vertrouwd.catalogue.CourseEdit;
import nl.vertrouwd.catalogue.Courses;
import nl.vertrouwd.organisation.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What stands in the way of a plan without making it impossible, each kind for its own reason and for no other. */
@Import(StatementCounter.Wanted.class)
class HindrancesTest extends PlanningTestBase {

    @Autowired
    Hindrances hindrances;

    @Autowired
    HindranceWords words;

    @Autowired
    SessionKnowledge knowledge;

    @Autowired
    BlockedPeriods blocked;

    @Autowired
    TravelTimes travel;

    @Autowired
    Contracts contracts;

    @Autowired
    Qualifications qualifications;

    @Autowired
    Courses courses;

    @Autowired
    Clock clock;

    @AfterEach
    void everybodyMayGiveEverythingAgain() {
        qualifiedTrainers(false);
    }

    @Test
    void nothingStandsInTheWayOfAnOrdinaryMorning() {
        assertThat(of(morning())).isEmpty();
    }

    @Test
    void aDayOffOfTheCountryOfTheSiteIsNamed() {
        assertThat(sentences(on(LocalDate.of(2027, 5, 6))))
                .containsExactly("6 mei 2027 is een vrije dag: Hemelvaartsdag.");
        assertThat(kinds(on(LocalDate.of(2027, 7, 2)))).isEmpty();
        Site willemstad = organisation.site("America/Curacao");
        Room there = planning.room(willemstad, 20);
        assertThat(kinds(draft(there, trainer, block(LocalDate.of(2027, 7, 2), "09:00", "12:30", there))))
                .containsExactly(Hindrance.Kind.HOLIDAY);
    }

    @Test
    void whoIsOnLeaveIsInTheWayOnThatDayPartOnlyAndTheReasonIsNotTold() {
        block(new Blocked.Staff(trainer.id()), DAY.atTime(13, 0), DAY.atTime(17, 0), BlockReason.ILLNESS);
        SessionDraft day = draft(room, trainer, block(DAY, "09:00", "12:30", room), block(DAY, "13:30", "16:30", room));
        List<Hindrance> found = of(day);
        assertThat(found).extracting(Hindrance::kind).containsExactly(Hindrance.Kind.BLOCKED_PERSON);
        assertThat(found.getFirst().dayPart()).isEqualTo(1);
        assertThat(found.getFirst().resource()).isEqualTo(trainer.resource());
        assertThat(words.sentence(found.getFirst(), "Sanne", Languages.DUTCH))
                .isEqualTo("Sanne is op 16 maart 2027 niet beschikbaar.");
    }

    @Test
    void aBlockedPeriodEndsWhereTheNextBegins() {
        block(new Blocked.Staff(trainer.id()), DAY.minusDays(1).atStartOfDay(), DAY.atTime(9, 0), BlockReason.LEAVE);
        block(
                new Blocked.Staff(trainer.id()),
                DAY.atTime(12, 30),
                DAY.plusDays(1).atStartOfDay(),
                BlockReason.LEAVE);
        assertThat(of(morning())).isEmpty();
    }

    @Test
    void aSiteThatIsClosedAndARoomThatIsMendedAreInTheWay() {
        block(new Blocked.Place(site.id()), DAY.atStartOfDay(), DAY.plusDays(1).atStartOfDay(), BlockReason.EXERCISE);
        block(
                new Blocked.OneRoom(room.id()),
                DAY.atStartOfDay(),
                DAY.plusDays(1).atStartOfDay(),
                BlockReason.MAINTENANCE);
        assertThat(kinds(morning())).containsExactly(Hindrance.Kind.BLOCKED_SITE, Hindrance.Kind.BLOCKED_ROOM);
    }

    @Test
    void whoDoesNotWorkOnTuesdaysIsInTheWayOnATuesday() {
        trainers.worksOn(trainer.id(), Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY), PLANNER);
        assertThat(sentences(morning())).containsExactly("Sanne werkt meestal niet op dinsdag.");
        assertThat(kinds(on(DAY.plusDays(1)))).isEmpty();
    }

    @Test
    void whoIsElsewhereInTheAfternoonMustHaveTimeToTravel() {
        Site other = organisation.site("Europe/Amsterdam");
        Room elsewhere = planning.room(other, 20);
        id(schedule(draft(elsewhere, trainer, block(DAY, "13:30", "16:30", elsewhere))));
        assertThat(sentences(morning()))
                .containsExactly("Sanne is rond die tijd in " + other.name()
                        + ". Er zijn 60 minuten om te reizen, de reis duurt 90 minuten.");
        travel.set(site.id(), other.id(), 60, PLANNER);
        assertThat(of(morning())).isEmpty();
    }

    @Test
    void overseasIsTooFarForTheNextDayToo() {
        Site willemstad = organisation.site("America/Curacao");
        Room there = planning.room(willemstad, 20);
        id(schedule(draft(there, trainer, block(DAY.plusDays(1), "09:00", "12:30", there))));
        assertThat(kinds(morning())).containsExactly(Hindrance.Kind.TRAVEL);
        assertThat(kinds(on(DAY.plusDays(4)))).isEmpty();
    }

    @Test
    void theSessionThatIsChangedIsNotInItsOwnWay() {
        SessionId planned = id(schedule(morning()));
        Site other = organisation.site("Europe/Amsterdam");
        Room elsewhere = planning.room(other, 20);
        SessionDraft moved = draft(elsewhere, trainer, block(DAY, "13:00", "16:30", elsewhere));
        assertThat(kinds(moved)).containsExactly(Hindrance.Kind.TRAVEL);
        assertThat(hindrances.of(plan(moved), planned)).isEmpty();
    }

    @Test
    void whoIsNotQualifiedIsInTheWayOnlyWhereTheCourseAsksForIt() {
        assertThat(of(morning())).isEmpty();
        qualifiedTrainers(true);
        assertThat(kinds(morning())).containsExactly(Hindrance.Kind.NOT_QUALIFIED);
        assertThat(of(morning()).getFirst().dayPart()).isEqualTo(Hindrance.WHOLE_SESSION);
        qualifications.give(trainer.id(), planning.course("UBA").id(), LocalDate.of(2026, 1, 1), PLANNER);
        assertThat(of(morning())).isEmpty();
    }

    @Test
    void moreHoursThanAPartyAgreedToAreInTheWayAndNotTheLastOnes() {
        Trainer hired = external();
        contracts.agree("Bureau Voorbeeld", 2027, 7, PLANNER);
        SessionDraft first = morning(room, hired);
        assertThat(of(first)).isEmpty();
        SessionId planned = id(schedule(first));
        SessionDraft second = draft(room, hired, block(DAY, "13:30", "17:00", room));
        assertThat(of(second)).isEmpty();
        SessionDraft tooLong = draft(room, hired, block(DAY, "13:30", "17:30", room));
        assertThat(sentences(tooLong))
                .containsExactly("Het contract met Bureau Voorbeeld heeft voor 2027 7 uur. Hiermee wordt het 8 uur.");
        assertThat(hindrances.of(plan(first), planned)).isEmpty();
        contracts.agree("Bureau Voorbeeld", 2027, 0, PLANNER);
        assertThat(of(tooLong)).isEmpty();
    }

    @Test
    void itAsksAsManyStatementsForTwentyDayPartsAsForOne() {
        SessionDraft.Block[] blocks = IntStream.range(0, 20)
                .mapToObj(i -> block(DAY.plusDays(i), "09:00", "12:30", room))
                .toArray(SessionDraft.Block[]::new);
        PlannedSession one = plan(morning());
        PlannedSession many = plan(draft(room, trainer, blocks));
        int few = StatementCounter.during(() -> hindrances.of(one, null)).size();
        assertThat(StatementCounter.during(() -> hindrances.of(many, null)))
                .hasSize(few)
                .hasSizeLessThan(10);
    }

    private void block(Blocked what, LocalDateTime from, LocalDateTime until, BlockReason reason) {
        assertThat(blocked.block(what, from, until, reason, PLANNER)).isInstanceOf(BlockResult.Blocked.class);
    }

    private SessionDraft on(LocalDate day) {
        return draft(room, trainer, block(day, "09:00", "12:30", room));
    }

    private static SessionDraft.Block block(LocalDate day, String start, String end, Room where) {
        return TestPlanning.block(day, start, end, where);
    }

    private PlannedSession plan(SessionDraft draft) {
        SessionCheck.Known known = knowledge.about(draft, null, PlannedPart.EVERYTHING, clock.instant());
        return SessionCheck.check(draft, known, false).plan().orElseThrow();
    }

    private List<Hindrance> of(SessionDraft draft) {
        return hindrances.of(plan(draft), null);
    }

    private List<Hindrance.Kind> kinds(SessionDraft draft) {
        return of(draft).stream().map(Hindrance::kind).toList();
    }

    private List<String> sentences(SessionDraft draft) {
        return of(draft).stream()
                .map(each -> words.sentence(each, "Sanne", Languages.DUTCH))
                .toList();
    }

    private void qualifiedTrainers(boolean wanted) {
        CourseChange change = courses.save(
                new CourseEdit(planning.course("UBA")).qualifiedTrainers(wanted).settings(), Accounts.SYSTEM);
        assertThat(change).isInstanceOf(CourseChange.Saved.class);
    }

    private Trainer external() {
        AccountResult made = accounts.createExternal(
                Accounts.SYSTEM,
                "Kim van Buiten",
                AccountId.next().value() + "@buiten.invalid",
                Set.of(Role.EXTERNAL_TRAINER));
        return planning.external(((AccountResult.Done) made).account(), "Kim van Buiten");
    }
}
