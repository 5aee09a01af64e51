package nl.vertrouwd.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import nl.vertrouwd.base.Languages;
import nl.vertrouwd.base.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarFilesTest {

    private static final Instant CHANGED = Instant.parse("2026-03-01T09:30:15.123Z");

    private final CalendarFiles files = new CalendarFiles(new Texts());

    @ParameterizedTest
    @CsvSource({
        "Europe/Amsterdam, 2027-01-12T09:00, 2027-01-12T08:00:00Z",
        "Europe/Amsterdam, 2027-07-13T09:00, 2027-07-13T07:00:00Z",
        "Europe/Amsterdam, 2027-03-28T01:30, 2027-03-28T00:30:00Z",
        "Europe/Amsterdam, 2027-03-28T09:00, 2027-03-28T07:00:00Z",
        "Europe/Amsterdam, 2027-10-31T01:30, 2027-10-30T23:30:00Z",
        "Europe/Amsterdam, 2027-10-31T09:00, 2027-10-31T08:00:00Z",
        "America/New_York, 2027-03-14T09:00, 2027-03-14T13:00:00Z",
        "Europe/Amsterdam, 2031-10-26T01:30, 2031-10-25T23:30:00Z",
        "Europe/Amsterdam, 1998-06-02T09:00, 1998-06-02T07:00:00Z",
        "America/Curacao, 2027-01-12T08:00, 2027-01-12T12:00:00Z",
        "America/Curacao, 2027-07-13T08:00, 2027-07-13T12:00:00Z",
        "America/Aruba, 2027-07-13T08:00, 2027-07-13T12:00:00Z"
    })
    void aWallClockTimeIsTheRightInstantForAnotherProgram(ZoneId zone, LocalDateTime start, Instant instant) {
        VEvent read = readOne(entry("a@vertrouwd", zone, start, "Titel", ""));

        assertThat(read.getDateStart().getValue().toInstant()).isEqualTo(instant);
        assertThat(read.getDateEnd().getValue().toInstant()).isEqualTo(instant.plusSeconds(3600));
    }

    @Test
    void theZoneIsNamedAsPeopleKnowItAndItsRulesAreInTheFile() {
        String text = text(entry("a", ZoneId.of("America/Curacao"), LocalDateTime.parse("2027-07-13T08:00"), "T", ""));

        assertThat(text)
                .contains("BEGIN:VTIMEZONE\r\nTZID:America/Curacao\r\n")
                .contains("DTSTART;TZID=America/Curacao:20270713T080000\r\n")
                .contains("METHOD:PUBLISH\r\n")
                .contains("DTSTAMP:20260301T093015Z\r\n");
    }

    @Test
    void textComesThroughWhateverIsInIt() {
        String title = "Uitspreken; bespreken, aanspreken \\ 🧭 café – naïef";
        String description = "Regel één,\nregel twee; zaal \"B\"\n\n"
                + "Wat je meeneemt: 🧭🎒 en goede zin. ".repeat(20).strip();

        VEvent read = readOne(entry("a", amsterdam(), LocalDateTime.parse("2027-05-04T13:00"), title, description));

        assertThat(read.getSummary().getValue()).isEqualTo(title);
        assertThat(read.getDescription().getValue()).isEqualTo(description);
        assertThat(read.getLocation().getValue()).isEqualTo("Beukbergen, Driebergen");
        assertThat(read.getSequence().getValue()).isEqualTo(3);
        assertThat(read.getUrl().getValue()).isEqualTo("https://opleiden.example/sessions/1");
    }

    @Test
    void noLineIsLongerThanSeventyFiveOctetsAndNoCharacterIsBroken() {
        byte[] file = files.write(
                List.of(entry("a", amsterdam(), LocalDateTime.parse("2027-05-04T13:00"), "🧭é".repeat(60), "")),
                Languages.DUTCH);
        String text = new String(file, StandardCharsets.UTF_8);

        assertThat(text.split("\r\n"))
                .hasSizeGreaterThan(20)
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(text).doesNotContain("\uFFFD").doesNotContain("?").endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void aTextCannotAddLinesOfItsOwn() {
        String text = text(entry(
                "a",
                amsterdam(),
                LocalDateTime.parse("2027-05-04T13:00"),
                "Titel\r\nATTENDEE:mailto:x@example.com",
                ""));

        assertThat(text.lines()).noneMatch(line -> line.startsWith("ATTENDEE"));
    }

    @Test
    void severalEntriesShareTheirZonesAndACancelledOneSaysSo() {
        ZoneId willemstad = ZoneId.of("America/Curacao");
        LocalDateTime start = LocalDateTime.parse("2027-05-04T13:00");
        CalendarEntry cancelled =
                new CalendarEntry("c", 4, "C", "", "", amsterdam(), start, start.plusHours(2), CHANGED, null, true);
        byte[] file = files.write(
                List.of(entry("a", amsterdam(), start, "A", ""), entry("b", willemstad, start, "B", ""), cancelled),
                Languages.ENGLISH);

        ICalendar read =
                Biweekly.parse(new String(file, StandardCharsets.UTF_8)).first();
        assertThat(read.getEvents())
                .extracting(event -> event.getUid().getValue())
                .containsExactly("a", "b", "c");
        assertThat(read.getEvents().get(2).getStatus().isCancelled()).isTrue();
        assertThat(read.getTimezoneInfo().getTimezones()).hasSize(2);
        assertThat(read.getProductId().getValue()).contains("EN");
    }

    @Test
    void aFileOfCancelledEntriesOnlyTakesThemOutOfTheCalendar() {
        LocalDateTime start = LocalDateTime.parse("2027-05-04T13:00");
        CalendarEntry cancelled =
                new CalendarEntry("c", 4, "C", "", "", amsterdam(), start, start.plusHours(2), CHANGED, null, true);
        CalendarEntry other = entry("a", amsterdam(), start, "A", "");

        assertThat(text(cancelled))
                .contains("METHOD:CANCEL\r\n", "STATUS:CANCELLED\r\n", "SEQUENCE:4\r\n", "UID:c\r\n");
        assertThat(CalendarFiles.mediaType(List.of(cancelled))).endsWith(";method=CANCEL");
        assertThat(CalendarFiles.mediaType(List.of(cancelled, other))).endsWith(";method=PUBLISH");
        assertThat(CalendarFiles.mediaType(List.of())).endsWith(";method=PUBLISH");
    }

    @Test
    void wholeDaysHaveNoTimesAndNoZone() {
        LocalDateTime start = LocalDateTime.parse("2027-05-04T00:00");
        CalendarEntry days =
                new CalendarEntry("d", 0, "D", "", "", amsterdam(), start, start.plusDays(2), CHANGED, null, false);

        assertThat(text(days))
                .contains("DTSTART;VALUE=DATE:20270504\r\n", "DTEND;VALUE=DATE:20270506\r\n")
                .doesNotContain("TZID", "VTIMEZONE");
    }

    @Test
    void theSameEntriesGiveTheSameBytes() {
        CalendarEntry entry = entry("a", amsterdam(), LocalDateTime.parse("2027-05-04T13:00"), "Titel", "Tekst");

        assertThat(files.write(List.of(entry), Languages.DUTCH))
                .isEqualTo(files.write(List.of(entry), Languages.DUTCH));
    }

    @Test
    void anEntryEndsAfterItStarts() {
        LocalDateTime start = LocalDateTime.parse("2027-05-04T13:00");

        assertThatThrownBy(
                        () -> new CalendarEntry("a", 0, "T", "", "", amsterdam(), start, start, CHANGED, null, false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ZoneId amsterdam() {
        return ZoneId.of("Europe/Amsterdam");
    }

    private static CalendarEntry entry(String uid, ZoneId zone, LocalDateTime start, String title, String description) {
        URI page = URI.create("https://opleiden.example/sessions/1");
        return new CalendarEntry(
                uid,
                3,
                title,
                description,
                "Beukbergen, Driebergen",
                zone,
                start,
                start.plusHours(1),
                CHANGED,
                page,
                false);
    }

    private String text(CalendarEntry entry) {
        return new String(files.write(List.of(entry), Languages.DUTCH), StandardCharsets.UTF_8);
    }

    private VEvent readOne(CalendarEntry entry) {
        ICalendar read = Biweekly.parse(text(entry)).first();
        assertThat(read.getEvents()).hasSize(1);
        return read.getEvents().getFirst();
    }
}
