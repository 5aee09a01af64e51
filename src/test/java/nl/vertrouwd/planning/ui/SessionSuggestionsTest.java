package nl.vertrouwd.planning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.catalogue.Audience;
import nl.vertrouwd.catalogue.BelowMinimum;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.CourseId;
import nl.vertrouwd.catalogue.CourseKind;
import nl.vertrouwd.catalogue.Form;
import nl.vertrouwd.planning.RoomId;
import nl.vertrouwd.planning.SessionDraft;
import nl.vertrouwd.planning.SessionDraft.Block;
import org.junit.jupiter.api.Test;

class SessionSuggestionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate THURSDAY = LocalDate.of(2027, 3, 18);
    private static final Course UBA = course(2, 12, 6, 7, Set.of(Form.CLASSROOM, Form.ONLINE));
    private static final Course FIVE_DAYS = course(10, 14, 4, 21, Set.of(Form.CLASSROOM));

    private final SessionSuggestions suggestions = new SessionSuggestions(TODAY);
    private final SessionDraft empty = SessionSuggestions.empty("DEFENCE", "nl", null);

    @Test
    void aCourseFillsInWhatIsUsual() {
        SessionDraft draft = suggestions.afterCourse(empty, null, UBA);
        assertThat(draft.capacity()).isEqualTo(12);
        assertThat(draft.minimum()).isEqualTo(6);
        assertThat(draft.form()).isEqualTo(Form.CLASSROOM);
        assertThat(draft.deadline()).isNull();
        assertThat(draft.dayParts()).extracting(Block::start).containsExactly(LocalTime.of(9, 0), LocalTime.of(13, 30));
        assertThat(draft.dayParts()).extracting(Block::end).containsExactly(LocalTime.of(12, 30), LocalTime.of(16, 30));
    }

    @Test
    void anotherCourseReplacesWhatWasSuggestedButNotWhatWasTyped() {
        SessionDraft draft = withCapacity(suggestions.afterCourse(empty, null, UBA), 9);
        SessionDraft other = suggestions.afterCourse(draft, UBA, FIVE_DAYS);
        assertThat(other.capacity()).isEqualTo(9);
        assertThat(other.minimum()).isEqualTo(4);
        assertThat(other.dayParts()).hasSize(10);
        assertThat(suggestions.afterCourse(other, FIVE_DAYS, UBA).dayParts()).hasSize(2);
    }

    @Test
    void theFirstDayFillsTheOthersOnWorkingDaysAndTheDeadline() {
        SessionDraft draft = suggestions.afterCourse(empty, null, FIVE_DAYS);
        SessionDraft dated = suggestions.afterDates(onFirst(draft, THURSDAY), draft.dayParts(), FIVE_DAYS);
        assertThat(dated.dayParts())
                .extracting(Block::date)
                .containsExactly(
                        THURSDAY,
                        THURSDAY,
                        THURSDAY.plusDays(1),
                        THURSDAY.plusDays(1),
                        THURSDAY.plusDays(4),
                        THURSDAY.plusDays(4),
                        THURSDAY.plusDays(5),
                        THURSDAY.plusDays(5),
                        THURSDAY.plusDays(6),
                        THURSDAY.plusDays(6));
        assertThat(dated.deadline()).isEqualTo(THURSDAY.minusDays(21));
    }

    @Test
    void aLaterFirstDayMovesWhatWasSuggestedAndLeavesWhatWasTyped() {
        SessionDraft draft = suggestions.afterCourse(empty, null, UBA);
        SessionDraft dated = suggestions.afterDates(onFirst(draft, THURSDAY), draft.dayParts(), UBA);
        SessionDraft moved = suggestions.afterDates(onFirst(dated, THURSDAY.plusDays(7)), dated.dayParts(), UBA);
        assertThat(moved.dayParts()).extracting(Block::date).containsOnly(THURSDAY.plusDays(7));
        assertThat(moved.deadline()).isEqualTo(THURSDAY);

        SessionDraft own = withDeadline(moved, THURSDAY.minusDays(30));
        SessionDraft again = suggestions.afterDates(onFirst(own, THURSDAY.plusDays(14)), own.dayParts(), UBA);
        assertThat(again.deadline()).isEqualTo(THURSDAY.minusDays(30));
    }

    @Test
    void oneMoreDayPartIsTheAfternoonAfterAMorningAndTheNextWorkingMorningAfterAnAfternoon() {
        RoomId room = new RoomId(Ids.next());
        LocalDate friday = THURSDAY.plusDays(1);
        List<Block> morning = List.of(new Block(friday, LocalTime.of(9, 0), LocalTime.of(12, 30), room));
        List<Block> day = SessionSuggestions.oneMore(morning);
        assertThat(day.getLast()).isEqualTo(new Block(friday, LocalTime.of(13, 30), LocalTime.of(16, 30), room));
        assertThat(SessionSuggestions.oneMore(day).getLast())
                .isEqualTo(new Block(friday.plusDays(3), LocalTime.of(9, 0), LocalTime.of(12, 30), room));
    }

    @Test
    void aRoomIsOfferedForDayPartsWithoutOneAndLetGoAtAnotherSite() {
        RoomId room = new RoomId(Ids.next());
        RoomId other = new RoomId(Ids.next());
        List<Block> blocks = List.of(new Block(null, null, null, room), new Block(null, null, null, null));
        assertThat(SessionSuggestions.sameRoom(blocks)).extracting(Block::room).containsExactly(room, room);
        assertThat(SessionSuggestions.sameRoom(List.of(blocks.getFirst(), new Block(null, null, null, other))))
                .extracting(Block::room)
                .containsExactly(room, other);
    }

    private static SessionDraft onFirst(SessionDraft draft, LocalDate day) {
        List<Block> blocks = new java.util.ArrayList<>(draft.dayParts());
        Block first = blocks.getFirst();
        blocks.set(0, new Block(day, first.start(), first.end(), first.room()));
        return copy(draft, draft.capacity(), draft.deadline(), blocks);
    }

    private static SessionDraft withCapacity(SessionDraft draft, int capacity) {
        return copy(draft, capacity, draft.deadline(), draft.dayParts());
    }

    private static SessionDraft withDeadline(SessionDraft draft, LocalDate deadline) {
        return copy(draft, draft.capacity(), deadline, draft.dayParts());
    }

    private static SessionDraft copy(SessionDraft draft, Integer capacity, LocalDate deadline, List<Block> blocks) {
        return new SessionDraft(
                draft.course(),
                draft.form(),
                draft.organiser(),
                draft.site(),
                capacity,
                draft.minimum(),
                deadline,
                draft.onlineLink(),
                draft.language(),
                blocks,
                draft.trainers());
    }

    private static Course course(int dayParts, int capacity, int minimum, int deadlineDays, Set<Form> forms) {
        return new Course(
                new CourseId(Ids.next()),
                "X",
                "Titel",
                "Title",
                "",
                "",
                CourseKind.BASIS,
                Audience.EVERYONE,
                forms,
                dayParts,
                false,
                false,
                capacity,
                minimum,
                BelowMinimum.CANCEL,
                deadlineDays,
                0,
                true,
                null,
                true,
                0);
    }
}
