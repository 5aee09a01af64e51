package nl.vertrouwd.planning;

import static nl.vertrouwd.planning.TestPlanning.block;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.enrolment.EnrolResult;
import nl.vertrouwd.notification.CalendarEntry;
import nl.vertrouwd.notification.SessionCalendar;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.organisation.SiteId;
import nl.vertrouwd.planning.FieldProblem.Field;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A day-part has its own site, its own time, its own actors and guest speakers. */
class DayPartPlacesTest extends PlanningTestBase {

    private static final LocalDate LAST = DAY.plusDays(4);

    @Autowired
    SessionCalendar calendar;

    private Site island;
    private Room far;
    private Trainer actor;
    private Trainer guest;

    @BeforeEach
    void anIslandAndPeopleForOneDayPart() {
        island = organisation.site("America/Curacao");
        far = planning.room(island, 20);
        actor = planning.trainer();
        guest = planning.trainer();
    }

    /** Two days here, the last one at the other end, with an actor on the second and a guest on the last. */
    private SessionDraft course() {
        return draft(
                room,
                trainer,
                block(DAY, "09:00", "16:30", room),
                block(DAY.plusDays(1), "09:00", "16:30", room).with(List.of(actor.id()), List.of()),
                block(LAST, "09:00", "12:30", far).at(island.id()).with(List.of(), List.of(guest.id())));
    }

    @Test
    void everyDayPartIsWhereItIsInTheTimeOfThatPlace() {
        SessionDetails stored = details(id(schedule(course())));
        assertThat(stored.dayParts()).extracting(DayPart::site).containsExactly(site.id(), site.id(), island.id());
        assertThat(stored.dayParts().getLast().zone()).isEqualTo(island.zone());
        assertThat(stored.dayParts().getLast().startsAt())
                .isEqualTo(LAST.atTime(9, 0).atZone(island.zone()).toInstant());
        assertThat(stored.session().endsAt())
                .isEqualTo(LAST.atTime(12, 30).atZone(island.zone()).toInstant());
    }

    @Test
    void anActorAndAGuestAreThereInTheirOwnDayPartOnly() {
        SessionDetails stored = details(id(schedule(course())));
        assertThat(stored.dayParts().get(1).actors()).extracting(Trainer::id).containsExactly(actor.id());
        assertThat(stored.dayParts().get(2).guests()).extracting(Trainer::id).containsExactly(guest.id());
        Room other = planning.room(site, 20);
        id(schedule(draft(other, actor, block(DAY, "09:00", "16:30", other))));
        id(schedule(draft(other, guest, block(DAY.plusDays(1), "09:00", "16:30", other))));
    }

    @Test
    void whoPlaysOrSpeaksThenCannotBeSomewhereElse() {
        id(schedule(course()));
        Room other = planning.room(site, 20);
        assertThat(clashes(schedule(draft(other, actor, block(DAY.plusDays(1), "15:00", "17:00", other)))))
                .singleElement()
                .satisfies(clash -> assertThat(clash.kind()).isEqualTo(Clash.Kind.TRAINER));
        SessionDraft speaking = draft(
                other, planning.trainer(), block(LAST, "14:00", "16:00", other).with(List.of(), List.of(guest.id())));
        assertThat(clashes(schedule(speaking))).singleElement().satisfies(clash -> {
            assertThat(clash.kind()).isEqualTo(Clash.Kind.GUEST);
            assertThat(clash.zone()).isEqualTo(island.zone());
            assertThat(clash.date()).isEqualTo(LAST);
        });
    }

    @Test
    void theRoomOfADayPartIsOneOfItsOwnSite() {
        SessionDraft wrong =
                draft(room, trainer, block(DAY, "09:00", "12:30", room).at(island.id()));
        assertThat(problems(schedule(wrong)))
                .containsExactly(new FieldProblem(Field.ROOM, 0, "planning.session.room.elsewhere", List.of()));
    }

    @Test
    void nobodyIsTwiceInOneDayPart() {
        SessionDraft own = draft(
                room, trainer, block(DAY, "09:00", "12:30", room).with(List.of(trainer.id()), List.of(actor.id())));
        assertThat(problems(schedule(own)))
                .containsExactly(new FieldProblem(Field.ACTORS, 0, "planning.session.staff.twice", List.of()));
    }

    @Test
    void dayPartsThatOverlapInRealTimeAreRefusedThoughTheirClocksDoNot() {
        SessionDraft draft = draft(
                room,
                trainer,
                block(DAY, "14:00", "17:00", room),
                block(DAY, "10:00", "12:00", far).at(island.id()));
        assertThat(problems(schedule(draft)))
                .extracting(FieldProblem::textKey)
                .containsExactly("planning.session.day-parts.overlap");
    }

    @Test
    void aDayPartThatGoesTakesItsPeopleWithIt() {
        SessionId session = id(schedule(course()));
        SessionDraft shorter = draft(room, trainer, block(DAY, "09:00", "16:30", room));
        id(change(session, shorter));
        assertThat(details(session).staff()).extracting(Trainer::id).containsExactly(trainer.id());
        Room other = planning.room(site, 20);
        id(schedule(draft(other, actor, block(DAY.plusDays(1), "09:00", "16:30", other))));
    }

    @Test
    void whenTheSessionMovesItsOwnPlaceTheOtherStays() {
        SessionId session = id(schedule(course()));
        Site there = organisation.site("Europe/Amsterdam");
        Room near = planning.room(there, 20);
        SessionDraft moved = draft(
                near,
                trainer,
                block(DAY, "09:00", "16:30", near),
                block(LAST, "09:00", "12:30", far).at(island.id()));
        id(change(session, moved));
        assertThat(details(session).dayParts()).extracting(DayPart::site).containsExactly(there.id(), island.id());
    }

    @Test
    void theCalendarSaysOfEachDayPartWhereItIsAndInWhoseTime() {
        SessionId session = id(schedule(course()));
        assertThat(sessions.calendar(DAY, LAST.plusDays(1), PLANNER))
                .filteredOn(item -> item.session().equals(session))
                .extracting(CalendarItem::site)
                .containsExactly(site.id(), site.id(), island.id());
        List<CalendarEntry> entries =
                calendar.entries(details(session), planning.course("UBA"), places(), Locale.of("nl"));
        assertThat(entries).extracting(CalendarEntry::zone).containsExactly(site.zone(), site.zone(), island.zone());
        assertThat(entries.getLast().location()).contains(far.name()).contains(island.name());
        assertThat(entries.getFirst().location()).contains(site.name());
    }

    private Map<SiteId, Site> places() {
        return List.of(site, island).stream().collect(Collectors.toMap(Site::id, each -> each));
    }

    @Test
    void whoOnlySpeaksHasTheirOwnDayPartInTheirCalendar() {
        SessionDetails stored = details(id(schedule(course())));
        assertThat(stored.partsFor(each -> each.id().equals(guest.id())))
                .extracting(DayPart::date)
                .containsExactly(LAST);
        assertThat(stored.partsFor(each -> each.id().equals(trainer.id()))).hasSize(3);
    }

    @Test
    void whoSpeaksInItCannotTakePart() {
        SessionId session = id(schedule(course()));
        assertThat(tryToEnrol(session, guest.person()))
                .isInstanceOfSatisfying(
                        EnrolResult.Elsewhere.class,
                        elsewhere ->
                                assertThat(elsewhere.clash().kind().isStaff()).isTrue());
    }

    @Test
    void aParticipantIsBookedForTheRealTimeOfEveryDayPart() {
        SessionId session = id(schedule(course()));
        enrol(session);
        Instant last = details(session).dayParts().getLast().startsAt();
        assertThat(last).isEqualTo(LAST.atTime(13, 0).toInstant(java.time.ZoneOffset.UTC));
        Actor outsider = new Actor(nl.vertrouwd.access.AccountId.next(), null, Set.of(Role.EXTERNAL_TRAINER));
        assertThat(sessions.byReference(details(session).session().reference(), outsider))
                .isEmpty();
        assertThat(scheduling.cancel(session, CancelReason.OTHER, Accounts.SYSTEM))
                .isTrue();
    }
}
