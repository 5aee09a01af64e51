package nl.vertrouwd.planning;

import static nl.vertrouwd.planning.TestPlanning.block;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.enrolment.EnrolResult;
import nl.vertrouwd.organisation.Site;
import org.junit.jupiter.api.Test;

/** A room, a trainer and a participant cannot be in two places at once. */
class ClashTest extends PlanningTestBase {

    @Test
    void aRoomThatIsTakenIsRefusedAndTheRefusalNamesWhatIsInTheWay() {
        SessionId present = id(schedule(morning()));

        List<Clash> clashes = clashes(schedule(draft(
                room, planning.trainer(), block(DAY, "12:00", "15:00", room), block(DAY, "15:30", "17:00", room))));

        Session other = details(present).session();
        assertThat(clashes)
                .containsExactly(new Clash(
                        Clash.Kind.ROOM,
                        room.id().value(),
                        present,
                        other.reference(),
                        other.course(),
                        DAY,
                        LocalTime.of(9, 0),
                        LocalTime.of(12, 30),
                        site.zone()));
    }

    @Test
    void aDraftKeepsItsRoomFreeToo() {
        id(scheduling.schedule(morning(), false, PLANNER));
        assertThat(clashes(schedule(morning(room, planning.trainer()))))
                .extracting(Clash::kind)
                .containsExactly(Clash.Kind.ROOM);
    }

    @Test
    void aTrainerWhoGivesSomethingElseIsRefused() {
        SessionId present = id(schedule(morning()));
        assertThat(clashes(schedule(morning(planning.room(site, 20), trainer))))
                .singleElement()
                .satisfies(clash -> {
                    assertThat(clash.kind()).isEqualTo(Clash.Kind.TRAINER);
                    assertThat(clash.resource()).isEqualTo(trainer.resource());
                    assertThat(clash.session()).isEqualTo(present);
                });
    }

    @Test
    void aTrainerWhoTakesPartInSomethingElseIsRefused() {
        SessionId present = id(schedule(morning()));
        PersonId person = enrol(present);
        assertThat(clashes(schedule(morning(planning.room(site, 20), planning.trainer(person)))))
                .singleElement()
                .satisfies(clash -> {
                    assertThat(clash.kind()).isEqualTo(Clash.Kind.TRAINER);
                    assertThat(clash.session()).isEqualTo(present);
                });
    }

    @Test
    void aTrainerCannotTakePartInTheirOwnSession() {
        PersonId person = organisation.person();
        SessionId own = id(schedule(morning(room, planning.trainer(person))));
        assertThat(tryToEnrol(own, person)).isNotInstanceOf(EnrolResult.Enrolled.class);
    }

    @Test
    void aParticipantCannotBecomeTheTrainerOfTheSameSession() {
        SessionId session = id(schedule(morning()));
        Trainer participant = planning.trainer(enrol(session));
        SessionDraft swapped = with(morning(), morning().dayParts(), List.of(participant.id()));
        assertThat(problems(change(session, swapped)))
                .extracting(FieldProblem::textKey)
                .containsExactly("planning.session.trainer.takes-part");
    }

    @Test
    void touchingTimesAreNoClash() {
        id(schedule(morning()));
        id(schedule(draft(room, trainer, block(DAY, "12:30", "16:30", room))));
        id(schedule(draft(room, trainer, block(DAY, "07:00", "09:00", room))));
    }

    @Test
    void aPersonInWillemstadAndUtrechtAtTheSameInstantIsFoundAcrossZones() {
        Site willemstad = organisation.site("America/Curacao");
        Room there = planning.room(willemstad, 20);
        id(schedule(draft(there, trainer, block(DAY, "09:00", "12:30", there))));

        assertThat(clashes(schedule(draft(room, trainer, block(DAY, "14:00", "16:00", room)))))
                .singleElement()
                .satisfies(clash -> {
                    assertThat(clash.kind()).isEqualTo(Clash.Kind.TRAINER);
                    assertThat(clash.start()).isEqualTo(LocalTime.of(9, 0));
                });
        id(schedule(draft(room, trainer, block(DAY, "09:00", "12:30", room)).overruledWith("Geeft het online")));
    }

    @Test
    void inSummerTheSameClockTimesAreAnHourFurtherApart() {
        Site willemstad = organisation.site("America/Curacao");
        Room there = planning.room(willemstad, 20);
        var summer = DAY.plusMonths(3);
        id(schedule(draft(there, trainer, block(summer, "09:00", "12:30", there))));
        id(schedule(draft(room, trainer, block(summer, "13:00", "15:00", room)).overruledWith("Geeft het online")));
        assertThat(clashes(schedule(draft(room, trainer, block(summer, "15:00", "16:00", room)))))
                .extracting(Clash::kind)
                .containsExactly(Clash.Kind.TRAINER);
    }

    @Test
    void bookingsOfParticipantsMoveAlongWithTheSession() {
        SessionId moving = id(schedule(morning()));
        PersonId person = enrol(moving);
        id(change(moving, draft(room, trainer, block(DAY.plusDays(1), "09:00", "12:30", room))));

        Room elsewhere = planning.room(site, 20);
        SessionId onTheOldDay = id(schedule(morning(elsewhere, planning.trainer())));
        enrol(onTheOldDay, person);
        SessionId onTheNewDay =
                id(schedule(draft(elsewhere, planning.trainer(), block(DAY.plusDays(1), "10:00", "11:00", elsewhere))));
        assertThat(tryToEnrol(onTheNewDay, person)).isInstanceOf(EnrolResult.Elsewhere.class);
    }

    @Test
    void aMoveThatPutsAParticipantInTwoPlacesIsRefusedAndChangesNothing() {
        SessionId moving = id(schedule(morning()));
        PersonId person = enrol(moving);
        Room elsewhere = planning.room(site, 20);
        SessionId other =
                id(schedule(draft(elsewhere, planning.trainer(), block(DAY.plusDays(1), "09:00", "12:30", elsewhere))));
        enrol(other, person);

        assertThat(clashes(change(moving, draft(room, trainer, block(DAY.plusDays(1), "11:00", "14:00", room)))))
                .singleElement()
                .satisfies(clash -> {
                    assertThat(clash.kind()).isEqualTo(Clash.Kind.PARTICIPANT);
                    assertThat(clash.session()).isEqualTo(other);
                });
        assertThat(details(moving).session().startsOn()).isEqualTo(DAY);
    }

    @Test
    void changingASessionDoesNotClashWithItself() {
        SessionId session = id(schedule(morning()));
        id(change(session, draft(room, trainer, block(DAY, "10:00", "13:30", room))));
    }

    @Test
    void cancellingFreesRoomTrainerAndParticipants() {
        SessionId cancelled = id(schedule(morning()));
        PersonId person = enrol(cancelled);
        assertThat(scheduling.cancel(cancelled, CancelReason.MEASURES, PLANNER)).isTrue();

        SessionId next = id(schedule(morning()));
        enrol(next, person);
        assertThat(details(cancelled).cancelReason()).isEqualTo(CancelReason.MEASURES);
        assertThat(scheduling.cancel(cancelled, CancelReason.OTHER, PLANNER)).isFalse();
    }
}
