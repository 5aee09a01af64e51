package nl.vertrouwd.planning;

import static nl.vertrouwd.planning.TestPlanning.block;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.AuditRow;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.enrolment.EnrolmentStatus;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What stands in the way is overruled with a note; who cannot come at a new time loses their place; and the story of it all is kept. */
class OverrulingTest extends PlanningTestBase {

    private static final LocalDate KINGS_DAY = LocalDate.of(2027, 4, 27);

    @Autowired
    SessionStory story;

    private SessionDraft onKingsDay() {
        return draft(room, trainer, block(KINGS_DAY, "09:00", "12:30", room));
    }

    private static List<Hindrance> hindrances(ScheduleResult result) {
        assertThat(result).isInstanceOf(ScheduleResult.Hindered.class);
        return ((ScheduleResult.Hindered) result).hindrances();
    }

    @Test
    void withoutANoteNothingIsPlannedOnADayOff() {
        assertThat(hindrances(scheduling.schedule(onKingsDay(), true, Accounts.SYSTEM)))
                .extracting(Hindrance::kind)
                .contains(Hindrance.Kind.HOLIDAY);
        assertThat(sessions.calendar(KINGS_DAY, KINGS_DAY.plusDays(1), PLANNER))
                .noneMatch(item -> item.room().equals(room.name()));
    }

    @Test
    void withANoteItIsAndTheNoteIsReadByWhoPlansIt() {
        SessionId session =
                id(scheduling.schedule(onKingsDay().overruledWith("Op verzoek van het team"), true, Accounts.SYSTEM));
        Session stored = details(session).session();
        assertThat(story.overruled(stored, PLANNER)).singleElement().satisfies(overruled -> {
            assertThat(overruled.note()).isEqualTo("Op verzoek van het team");
            assertThat(overruled.hindrances()).extracting(Hindrance::kind).contains(Hindrance.Kind.HOLIDAY);
        });
        Actor trainer = new Actor(AccountId.next(), null, Set.of(Role.TRAINER));
        assertThat(story.overruled(stored, trainer)).isEmpty();
        assertThat(story.of(stored, trainer, Locale.of("nl"))).isEmpty();
    }

    @Test
    void aNoteHoldsForWhatItWasWrittenForAndWhatIsNewAsksAnew() {
        SessionId session =
                id(scheduling.schedule(onKingsDay().overruledWith("Kan niet anders"), true, Accounts.SYSTEM));
        id(scheduling.change(
                session, details(session).version(), withCapacity(onKingsDay(), 10), false, Accounts.SYSTEM));
        SessionDraft twoDaysOff = draft(
                room,
                trainer,
                block(KINGS_DAY, "09:00", "12:30", room),
                block(LocalDate.of(2027, 5, 5), "09:00", "12:30", room));
        assertThat(hindrances(
                        scheduling.change(session, details(session).version(), twoDaysOff, false, Accounts.SYSTEM)))
                .filteredOn(each -> each.kind() == Hindrance.Kind.HOLIDAY)
                .extracting(Hindrance::dayPart)
                .containsExactly(1);
    }

    @Test
    void whoCannotComeAtTheNewTimeLosesTheirPlaceOnlyWhenThePlannerSaysSo() {
        Room other = planning.room(site, 20);
        SessionId first = id(schedule(morning()));
        SessionId second =
                id(schedule(draft(other, planning.trainer(), block(DAY.plusDays(1), "09:00", "12:30", other))));
        PersonId both = enrol(first);
        enrol(second, both);
        PersonId free = enrol(second);
        SessionDraft moved = draft(other, details(second).trainers().getFirst(), block(DAY, "10:00", "13:00", other));
        assertThat(clashes(change(second, moved))).extracting(Clash::resource).containsExactly(both.value());
        id(scheduling.change(second, details(second).version(), moved, false, true, Accounts.SYSTEM));
        assertThat(enrolments.status(both, second, self(both))).contains(EnrolmentStatus.CANCELLED);
        assertThat(enrolments.status(both, first, self(both))).contains(EnrolmentStatus.ENROLLED);
        assertThat(enrolments.status(free, second, self(free))).contains(EnrolmentStatus.ENROLLED);
        assertThat(details(second).session().taken()).isEqualTo(1);
        assertThat(details(second).dayParts().getFirst().date()).isEqualTo(DAY);
    }

    @Test
    void aRoomOrATrainerThatIsTakenIsNotOverruledByLettingPeopleGo() {
        SessionId first = id(schedule(morning()));
        SessionId second = id(schedule(draft(room, trainer, block(DAY.plusDays(1), "09:00", "12:30", room))));
        PersonId both = enrol(first);
        enrol(second, both);
        ScheduleResult result =
                scheduling.change(second, details(second).version(), morning(), false, true, Accounts.SYSTEM);
        assertThat(clashes(result))
                .extracting(Clash::kind)
                .containsExactlyInAnyOrder(Clash.Kind.ROOM, Clash.Kind.TRAINER, Clash.Kind.PARTICIPANT);
        assertThat(enrolments.status(both, second, self(both))).contains(EnrolmentStatus.ENROLLED);
    }

    private static Actor self(PersonId person) {
        return new Actor(AccountId.next(), person, Set.of(Role.PARTICIPANT));
    }

    @Test
    void theStoryTellsWhatWasDoneLatestFirstAndOfPeopleOnlyThatTheyAreOthers() {
        SessionId session = id(scheduling.schedule(morning(), false, Accounts.SYSTEM));
        id(scheduling.change(session, details(session).version(), morning(), true, Accounts.SYSTEM));
        scheduling.confirm(session, Accounts.SYSTEM);
        id(scheduling.change(
                session,
                details(session).version(),
                withCapacity(morning(room, planning.trainer()), 10),
                false,
                Accounts.SYSTEM));
        scheduling.cancel(session, CancelReason.OTHER, Accounts.SYSTEM);
        List<AuditRow> told = story.of(details(session).session(), PLANNER, Locale.of("nl"));
        assertThat(told)
                .extracting(AuditRow::action)
                .containsExactly(
                        "planning.session-cancelled",
                        "planning.session-changed",
                        "planning.session-confirmed",
                        "planning.session-published",
                        "planning.session-planned");
        assertThat(told.get(1).changes())
                .filteredOn(change -> !change.isContext())
                .extracting(AuditRow.Change::field, AuditRow.Change::after)
                .containsExactlyInAnyOrder(tuple("places", "10"), tuple("people", "#planning.story.others"));
    }

    @Test
    void theStageFollowsTheClockAndWhatThePlannerSaid() {
        SessionId session = id(schedule(morning()));
        Session published = details(session).session();
        assertThat(SessionStage.of(published, published.startsAt().minusSeconds(1)))
                .isEqualTo(SessionStage.PUBLISHED);
        scheduling.confirm(session, Accounts.SYSTEM);
        Session confirmed = details(session).session();
        assertThat(SessionStage.of(confirmed, confirmed.startsAt().minusSeconds(1)))
                .isEqualTo(SessionStage.CONFIRMED);
        assertThat(SessionStage.of(confirmed, confirmed.startsAt())).isEqualTo(SessionStage.RUNNING);
        scheduling.cancel(session, CancelReason.OTHER, Accounts.SYSTEM);
        assertThat(SessionStage.of(details(session).session(), confirmed.startsAt()))
                .isEqualTo(SessionStage.CANCELLED);
    }

    @Test
    void aRoomDoesNotBecomeSmallerThanWhatIsPlannedInIt() {
        SessionId session = id(schedule(morning()));
        RoomResult smaller = rooms.save(room.id(), site.id(), room.name(), 11, true, room.version(), PLANNER);
        assertThat(smaller)
                .isInstanceOfSatisfying(
                        RoomResult.TooSmall.class,
                        booked -> assertThat(booked.sessions())
                                .extracting(Session::id)
                                .containsExactly(session));
        assertThat(rooms.save(room.id(), site.id(), room.name(), 12, true, room.version(), PLANNER))
                .isInstanceOf(RoomResult.Saved.class);
    }
}
