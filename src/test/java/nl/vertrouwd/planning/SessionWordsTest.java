package nl.vertrouwd.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import nl.vertrouwd.base.Languages;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.catalogue.CourseId;
import nl.vertrouwd.catalogue.Form;
import nl.vertrouwd.organisation.PersonWords;
import org.junit.jupiter.api.Test;

/** When a session is, in words, for readers in the Netherlands. */
class SessionWordsTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final ZoneId WILLEMSTAD = ZoneId.of("America/Curacao");
    private static final LocalDate DAY = LocalDate.of(2027, 3, 16);

    private final SessionWords words = new SessionWords(
            new Texts(), new PersonWords(new Texts()), Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), AMSTERDAM));

    @Test
    void aClassroomNearbyNeedsNoZone() {
        assertThat(whenInWords(session(Form.CLASSROOM, AMSTERDAM, DAY)))
                .isEqualTo("di 16 maart 2027, 09.00–\u206012.30")
                .isEqualTo(partInWords(session(Form.CLASSROOM, AMSTERDAM, DAY)));
    }

    @Test
    void aClassroomOverseasSaysWhoseTimeItIsAlsoWhenItTakesDays() {
        assertThat(whenInWords(session(Form.CLASSROOM, WILLEMSTAD, DAY)))
                .isEqualTo("di 16 maart 2027, 09.00–\u206012.30 (tijd in Willemstad)");
        assertThat(whenInWords(session(Form.CLASSROOM, WILLEMSTAD, DAY.plusDays(2))))
                .isEqualTo("16–\u206018 maart 2027, start 09.00\u00a0uur (tijd in Willemstad)");
    }

    @Test
    void whoCanTakePartOnlineReadsWhoseTimeItIsWhereverTheyAre() {
        assertThat(partInWords(session(Form.ONLINE, AMSTERDAM, DAY)))
                .isEqualTo("di 16 maart 2027, 09.00–\u206012.30 (Nederlandse tijd)");
        assertThat(partInWords(session(Form.HYBRID, WILLEMSTAD, DAY)))
                .isEqualTo("di 16 maart 2027, 09.00–\u206012.30 (tijd in Willemstad)");
    }

    private String whenInWords(Session session) {
        return words.when(session, Languages.DUTCH);
    }

    private String partInWords(Session session) {
        DayPart part = new DayPart(
                DayPartId.next(),
                1,
                session.startsOn(),
                LocalTime.of(9, 0),
                LocalTime.of(12, 30),
                null,
                null,
                session.zone(),
                List.of(),
                List.of(),
                session.startsAt(),
                session.endsAt());
        return words.when(part, session, Languages.DUTCH);
    }

    private static Session session(Form form, ZoneId zone, LocalDate last) {
        return new Session(
                SessionId.next(),
                "UBA-27-0001",
                CourseId.next(),
                form,
                SessionDraft.WHOLE_ORGANISATION,
                null,
                zone,
                12,
                0,
                0,
                DAY,
                SessionState.PUBLISHED,
                DAY,
                last,
                LocalTimes.instant(DAY, LocalTime.of(9, 0), zone),
                LocalTimes.instant(last, LocalTime.of(12, 30), zone),
                false,
                null,
                null);
    }
}
