package nl.vertrouwd.planning;

import static nl.vertrouwd.planning.TestPlanning.block;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.DomainException;
import nl.vertrouwd.planning.Series.Rhythm;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A session again in a rhythm: which days, which of them are left out, and drafts of the others. */
class SeriesTest extends PlanningTestBase {

    @Autowired
    SeriesPlanning series;

    private static List<LocalDate> days(LocalDate first, Rhythm rhythm, int times) {
        Series wanted = new Series(first, rhythm, times);
        return IntStream.range(0, times).mapToObj(wanted::day).toList();
    }

    @Test
    void eachRhythmHasItsDays() {
        LocalDate tuesday = LocalDate.of(2027, 1, 12);
        assertThat(days(tuesday, Rhythm.WEEKLY, 3))
                .containsExactly(tuesday, LocalDate.of(2027, 1, 19), LocalDate.of(2027, 1, 26));
        assertThat(days(tuesday, Rhythm.FORTNIGHTLY, 3))
                .containsExactly(tuesday, LocalDate.of(2027, 1, 26), LocalDate.of(2027, 2, 9));
        assertThat(days(tuesday, Rhythm.EVERY_FOUR_WEEKS, 2)).containsExactly(tuesday, LocalDate.of(2027, 2, 9));
        assertThat(days(tuesday, Rhythm.MONTHLY, 3))
                .containsExactly(tuesday, LocalDate.of(2027, 2, 9), LocalDate.of(2027, 3, 9));
    }

    @Test
    void aFifthTuesdayIsTheLastOfItsMonth() {
        assertThat(days(LocalDate.of(2027, 3, 30), Rhythm.MONTHLY, 3))
                .containsExactly(LocalDate.of(2027, 3, 30), LocalDate.of(2027, 4, 27), LocalDate.of(2027, 5, 25));
    }

    @Test
    void moreThanTwentySixTimesIsRefused() {
        assertThatThrownBy(() -> new Series(DAY, Rhythm.WEEKLY, 27)).isInstanceOf(IllegalArgumentException.class);
    }

    /** 27 April 2027 is a day off; on 13 April the room is taken. */
    @Test
    void daysOffAndDaysOnWhichSomethingIsTakenAreLeftOutAndLaterOnesComeInTheirPlace() {
        SessionId like = id(schedule(morning()));
        id(schedule(draft(room, planning.trainer(), block(LocalDate.of(2027, 4, 13), "08:00", "10:00", room))));
        List<SeriesDay> tried =
                series.preview(like, new Series(DAY.plusWeeks(2), Rhythm.FORTNIGHTLY, 3), Accounts.SYSTEM);
        assertThat(tried)
                .extracting(SeriesDay::day, SeriesDay::isFree)
                .containsExactly(
                        tuple(LocalDate.of(2027, 3, 30), true),
                        tuple(LocalDate.of(2027, 4, 13), false),
                        tuple(LocalDate.of(2027, 4, 27), false),
                        tuple(LocalDate.of(2027, 5, 11), true),
                        tuple(LocalDate.of(2027, 5, 25), true));
        assertThat(tried.get(1).inTheWay()).isInstanceOf(ScheduleResult.Clashes.class);
        assertThat(tried.get(2).inTheWay()).isInstanceOf(ScheduleResult.Hindered.class);
    }

    @Test
    void theDraftsAreLikeItOnTheirOwnDaysAndNotOfTheTeam() {
        SessionDraft twoDays = draft(
                room, trainer, block(DAY, "09:00", "12:30", room), block(DAY.plusDays(1), "09:00", "12:30", room));
        SessionId like = id(schedule(twoDays.on(SessionTerms.USUAL.until(5))));
        LocalDate first = DAY.plusWeeks(2);
        assertThat(series.make(like, List.of(first), Accounts.SYSTEM))
                .singleElement()
                .matches(SeriesDay::isFree);
        assertThat(sessions.drafts(PLANNER))
                .filteredOn(each -> each.startsOn().equals(first))
                .anySatisfy(made -> {
                    SessionDetails stored = details(made.id());
                    assertThat(stored.trainers()).extracting(Trainer::id).containsExactly(trainer.id());
                    assertThat(stored.dayParts()).extracting(DayPart::date).containsExactly(first, first.plusDays(1));
                    assertThat(stored.session().deadline()).isEqualTo(first);
                    assertThat(stored.terms().cancellationDays()).isEqualTo(5);
                    assertThat(stored.terms().team().isBooked()).isFalse();
                });
    }

    @Test
    void whatCameInTheWaySinceIsLeftOutAndSaidAndTheRestIsMade() {
        SessionId like = id(schedule(morning()));
        LocalDate taken = DAY.plusWeeks(1);
        List<SeriesDay> seen = series.preview(like, new Series(taken, Rhythm.WEEKLY, 2), Accounts.SYSTEM);
        assertThat(seen).allMatch(SeriesDay::isFree);
        id(schedule(draft(room, planning.trainer(), block(taken, "08:00", "10:00", room))));
        List<SeriesDay> made =
                series.make(like, seen.stream().map(SeriesDay::day).toList(), Accounts.SYSTEM);
        assertThat(made).extracting(SeriesDay::isFree).containsExactly(false, true);
    }

    @Test
    void whoDoesNotPlanItIsRefused() {
        SessionId like = id(schedule(morning()));
        Actor stranger = new Actor(AccountId.next(), null, Set.of(Role.TRAINER));
        assertThatThrownBy(() -> series.make(like, List.of(DAY.plusWeeks(1)), stranger))
                .isInstanceOf(DomainException.class);
    }
}
