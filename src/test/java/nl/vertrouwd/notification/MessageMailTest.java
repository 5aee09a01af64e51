package nl.vertrouwd.notification;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.enrolment.TestActors;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.planning.CancelReason;
import nl.vertrouwd.planning.Room;
import nl.vertrouwd.planning.ScheduleResult;
import nl.vertrouwd.planning.SessionDraft;
import nl.vertrouwd.planning.SessionId;
import nl.vertrouwd.planning.TestPlanning;
import nl.vertrouwd.planning.Trainer;
import org.junit.jupiter.api.Test;

/** What people are told of what happens, when, and what stands in it. */
class MessageMailTest extends MessageTestBase {

    private static final ZoneId WILLEMSTAD = ZoneId.of("America/Curacao");

    @Test
    void whoEnrolsGetsTheAppointmentAndNobodyDoesWhenItIsUndone() throws Exception {
        SessionId session = session();
        PersonId undone = organisation.person();
        transaction.executeWithoutResult(status -> {
            enrol(session, undone);
            status.setRollbackOnly();
        });
        PersonId person = enrolled(session);
        bring();
        assertThat(mailTo(undone)).isEmpty();
        MimeMessage mail = onlyMailTo(person);
        assertThat(mail.getSubject()).startsWith("Je bent ingeschreven: ");
        assertThat(mail.getFrom()[0].toString()).isEqualTo("Vertrouwd <vertrouwd@voorbeeld.test>");
        String text = text(mail, "text/plain");
        assertThat(text)
                .contains("- Wanneer: di 1 december 2026", site.name(), "https://vertrouwd.voorbeeld.test/sessions/")
                .doesNotContain("{", "}");
        assertThat(text(mail, "text/html")).contains("Bekijk in Vertrouwd", "<li>Wanneer: di 1 december 2026");
        List<ICalendar> calendars = calendars(mail);
        assertThat(calendars).as("one for each day-part").hasSize(2);
        assertThat(calendars).allSatisfy(calendar -> {
            assertThat(calendar.getMethod().getValue()).isEqualTo("REQUEST");
            VEvent event = calendar.getEvents().getFirst();
            assertThat(event.getAttendees().getFirst().getEmail()).isEqualTo(address(person));
            assertThat(event.getOrganizer().getEmail()).isEqualTo("vertrouwd@voorbeeld.test");
        });
        assertThat(mail.getHeader("List-Unsubscribe")).as("it has to be told").isNull();
    }

    @Test
    void whoGivesThePlaceBackGetsItOutOfTheCalendar() throws Exception {
        SessionId session = session();
        PersonId person = enrolled(session);
        bring();
        List<VEvent> put = events(onlyMailTo(person));
        clock.pass(Duration.ofMinutes(5));
        enrolments.cancel(session, TestActors.participant(person));
        MAIL.forgetMail();
        bring();
        MimeMessage mail = onlyMailTo(person);
        assertThat(mail.getSubject()).startsWith("Je inschrijving is beëindigd");
        assertThat(calendars(mail))
                .allSatisfy(
                        calendar -> assertThat(calendar.getMethod().getValue()).isEqualTo("CANCEL"));
        List<VEvent> taken = events(mail);
        assertThat(taken).extracting(event -> event.getUid().getValue()).containsExactlyElementsOf(uids(put));
        assertThat(taken.getFirst().getDateTimeStamp().getValue())
                .isAfter(put.getFirst().getDateTimeStamp().getValue());
    }

    @Test
    void aSessionThatMovesIsToldOnceAsItHasBecomeAndInTheCalendarOfWhoGivesItToo() throws Exception {
        Room room = planning.room(site, 20);
        PersonId giver = organisation.person();
        Trainer trainer = planning.trainer(giver);
        SessionDraft draft = planning.draft("UBA", room, trainer, 12, morning(room, "09:00"), afternoon(room));
        SessionId session = planning.published(draft);
        PersonId person = enrolled(session);
        bring();
        List<VEvent> before = events(onlyMailTo(person));
        MAIL.forgetMail();
        change(session, planning.draft("UBA", room, trainer, 12, morning(room, "08:30"), afternoon(room)));
        change(session, planning.draft("UBA", room, trainer, 12, morning(room, "10:00")));
        change(session, planning.draft("UBA", room, trainer, 14, morning(room, "10:00")));
        bring();
        MimeMessage mail = onlyMailTo(person);
        assertThat(mail.getSubject()).startsWith("Andere tijd of plaats: ");
        assertThat(text(mail, "text/plain")).contains("- Wanneer: di 1 december 2026, 10.00", "Eerst was het: di 1");
        List<VEvent> after = events(mail);
        assertThat(uids(after)).containsExactlyElementsOf(uids(before));
        assertThat(after.getFirst().getSequence().getValue())
                .isGreaterThan(before.getFirst().getSequence().getValue());
        assertThat(calendars(mail))
                .extracting(calendar -> calendar.getMethod().getValue())
                .as("the second day-part is gone")
                .containsExactly("REQUEST", "CANCEL");
        assertThat(onlyMailTo(giver).getSubject()).startsWith("Andere tijd of plaats: ");
    }

    @Test
    void aSessionThatIsCancelledIsToldToWhoWouldComeAndToNobodyElse() throws Exception {
        SessionId session = session();
        PersonId person = enrolled(session);
        PersonId gaveItBack = enrolled(session);
        enrolments.cancel(session, TestActors.participant(gaveItBack));
        bring();
        MAIL.forgetMail();
        scheduling.cancel(session, CancelReason.values()[0], Accounts.SYSTEM);
        bring();
        MimeMessage mail = onlyMailTo(person);
        assertThat(mail.getSubject()).startsWith("Gaat niet door: ");
        assertThat(events(mail).getFirst().getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(mailTo(gaveItBack)).isEmpty();
    }

    @Test
    void whatIsToldOfOneCauseTwiceIsToldOnce() {
        PersonId person = organisation.person();
        tell(person, MessageKind.CERTIFICATE, "same");
        tell(person, MessageKind.CERTIFICATE, "same");
        bring();
        tell(person, MessageKind.CERTIFICATE, "same");
        bring();
        assertThat(mailTo(person)).hasSize(1);
    }

    @Test
    void whatWaitsTogetherComesInOneMail() throws Exception {
        PersonId person = told(MessageKind.CERTIFICATE);
        tell(person, MessageKind.OVERDUE, "1");
        bring();
        MimeMessage mail = onlyMailTo(person);
        assertThat(mail.getSubject()).isEqualTo("2 berichten van Vertrouwd");
        assertThat(text(mail, "text/plain"))
                .contains("Je certificaat staat klaar: Basis", "Te laat: Opfrisdag", "31 december 2026");
    }

    @Test
    void inQuietHoursMailWaitsForTheMorningThereAndNotHere() {
        PersonId here = organisation.person();
        PersonId there = organisation.person();
        Site curacao = organisation.site(WILLEMSTAD.getId());
        organisation.place(
                there,
                organisation.unit("Eenheid", null, false),
                curacao,
                DateRange.from(LocalDate.of(2015, 1, 1)),
                false);
        clock.set(at("2026-11-23T22:30", "Europe/Amsterdam"));
        tell(here, MessageKind.CERTIFICATE, "a");
        tell(there, MessageKind.CERTIFICATE, "a");
        bring();
        assertThat(mailTo(here)).isEmpty();
        assertThat(mailTo(there)).as("17.30 in Willemstad").hasSize(1);
        clock.set(at("2026-11-24T06:59", "Europe/Amsterdam"));
        tell(there, MessageKind.OVERDUE, "b");
        bring();
        assertThat(mailTo(here)).isEmpty();
        clock.set(at("2026-11-24T07:00", "Europe/Amsterdam"));
        bring();
        assertThat(mailTo(here)).hasSize(1);
        assertThat(mailTo(there)).as("2.00 in Willemstad").hasSize(1);
        clock.set(at("2026-11-24T07:00", WILLEMSTAD.getId()));
        bring();
        assertThat(mailTo(there)).hasSize(2);
    }

    @Test
    void whatIsNotWantedStaysInTheProductButWhatMustBeToldComes() {
        PersonId person = organisation.person();
        choose(person, LocalTime.of(22, 0), LocalTime.of(22, 0), "CERTIFICATE,OVERDUE");
        tell(person, MessageKind.CERTIFICATE, "a");
        bring();
        assertThat(mailTo(person)).isEmpty();
        tell(person, MessageKind.OVERDUE, "a");
        bring();
        assertThat(mailTo(person)).hasSize(1);
    }

    @Test
    void whatCanBeDoneWithoutSaysHowToStopIt() throws Exception {
        PersonId person = told(MessageKind.CERTIFICATE);
        bring();
        MimeMessage mail = onlyMailTo(person);
        String header = mail.getHeader("List-Unsubscribe")[0];
        assertThat(header).matches("<https://vertrouwd\\.voorbeeld\\.test/unsubscribe/[A-Za-z0-9_.-]+>");
        assertThat(mail.getHeader("List-Unsubscribe-Post")[0]).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(text(mail, "text/plain")).contains(header.substring(1, header.length() - 1));
    }

    @Test
    void whoReadsEnglishGetsEnglish() throws Exception {
        PersonId person = organisation.person();
        accountIn(person, "en");
        tell(person, MessageKind.CERTIFICATE, "a");
        bring();
        assertThat(onlyMailTo(person).getSubject()).isEqualTo("Your certificate is ready: Basics");
        assertThat(onlyMailTo(person).getHeader("Content-Language")[0]).isEqualTo("en");
    }

    @Test
    void nothingThatStandsInANameBecomesHtmlOrAnotherHead() throws Exception {
        PersonId person = organisation.person("<b>Sam</b>", "Ex\r\nBcc: x@y.test", DateRange.from(DAY.minusYears(9)));
        transaction.executeWithoutResult(status -> writer.write(
                MessageKind.CERTIFICATE,
                Receiver.of(person),
                "a",
                Map.of("course_nl", "A\r\nBcc: x@y.test <i>", "number", "{name}")));
        bring();
        MimeMessage mail = onlyMailTo(person);
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getSubject()).isEqualTo("Je certificaat staat klaar: A Bcc: x@y.test <i>");
        assertThat(text(mail, "text/html")).contains("&lt;b&gt;Sam").doesNotContain("<b>", "<i>");
    }

    private void accountIn(PersonId person, String language) {
        jdbc.sql(
                        "INSERT INTO account (id, username, person_id, display_name, email, must_change, language, enabled, stamp, version,"
                                + " created_at) VALUES (?, ?, ?, 'Sam', '', FALSE, ?, TRUE, 0, 0, '2026-01-01')")
                .params(Ids.bytes(Ids.next()), organisation.number(person), Ids.bytes(person.value()), language)
                .update();
    }

    private void choose(PersonId person, LocalTime from, LocalTime until, String without) {
        jdbc.sql("INSERT INTO message_preference VALUES (?, ?, ?, ?, 1)")
                .params(Ids.bytes(person.value()), from, until, without)
                .update();
    }

    private void change(SessionId session, SessionDraft draft) {
        assertThat(scheduling.change(session, details(session).version(), draft, false, Accounts.SYSTEM))
                .isInstanceOf(ScheduleResult.Scheduled.class);
    }

    private static SessionDraft.Block morning(Room room, String start) {
        return TestPlanning.block(DAY, start, "12:30", room);
    }

    private static SessionDraft.Block afternoon(Room room) {
        return TestPlanning.block(DAY, "13:30", "16:30", room);
    }

    private static Instant at(String local, String zone) {
        return LocalDateTime.parse(local).atZone(ZoneId.of(zone)).toInstant();
    }

    private static List<String> uids(List<VEvent> events) {
        return events.stream().map(event -> event.getUid().getValue()).toList();
    }

    private static List<VEvent> events(MimeMessage mail) throws Exception {
        return calendars(mail).stream()
                .map(calendar -> calendar.getEvents().getFirst())
                .toList();
    }

    private static List<ICalendar> calendars(MimeMessage mail) throws Exception {
        List<ICalendar> found = new ArrayList<>();
        for (BodyPart part : parts((Multipart) mail.getContent())) {
            if (part.isMimeType("text/calendar")) {
                try (InputStream file = part.getInputStream()) {
                    ICalendar calendar = Biweekly.parse(file).first();
                    assertThat(part.getContentType())
                            .contains("method=" + calendar.getMethod().getValue());
                    found.add(calendar);
                }
            }
        }
        return found;
    }

    static String text(MimeMessage mail, String type) throws Exception {
        return parts((Multipart) mail.getContent()).stream()
                .filter(part -> is(part, type))
                .map(MessageMailTest::content)
                .findFirst()
                .orElseThrow();
    }

    private static boolean is(BodyPart part, String type) {
        try {
            return part.isMimeType(type);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String content(BodyPart part) {
        try {
            return part.getContent().toString().replace("\r\n", "\n");
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<BodyPart> parts(Multipart multipart) throws Exception {
        List<BodyPart> all = new ArrayList<>();
        for (int i = 0; i < multipart.getCount(); i++) {
            BodyPart part = multipart.getBodyPart(i);
            if (part.getContent() instanceof Multipart inner) {
                all.addAll(parts(inner));
            } else {
                all.add(part);
            }
        }
        return all;
    }
}
