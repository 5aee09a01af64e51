package nl.vertrouwd;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.AccountResult;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.AuditFilter;
import nl.vertrouwd.access.AuditRow;
import nl.vertrouwd.access.AuditSearch;
import nl.vertrouwd.access.AuditWords;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.Languages;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.TestClock;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.CourseChange;
import nl.vertrouwd.catalogue.CourseEdit;
import nl.vertrouwd.catalogue.Courses;
import nl.vertrouwd.enrolment.Attendance;
import nl.vertrouwd.enrolment.CloseResult;
import nl.vertrouwd.enrolment.Enrolments;
import nl.vertrouwd.enrolment.Mark;
import nl.vertrouwd.enrolment.Participant;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.organisation.TestOrganisation;
import nl.vertrouwd.planning.CancelReason;
import nl.vertrouwd.planning.DayPart;
import nl.vertrouwd.planning.Room;
import nl.vertrouwd.planning.Rooms;
import nl.vertrouwd.planning.Scheduling;
import nl.vertrouwd.planning.SessionId;
import nl.vertrouwd.planning.Sessions;
import nl.vertrouwd.planning.TestPlanning;
import nl.vertrouwd.planning.Trainer;
import nl.vertrouwd.planning.Trainers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** What people change in every module stands in the audit trail, with who did it and what it was. */
@SpringBootTest(properties = "vertrouwd.schema=written_down")
@Import({TestOrganisation.class, TestPlanning.class, TestClock.Wanted.class})
class WrittenDownTest {

    @Autowired
    TestOrganisation organisation;

    @Autowired
    TestPlanning planning;

    @Autowired
    TestClock clock;

    @Autowired
    Accounts accounts;

    @Autowired
    AuditSearch audit;

    @Autowired
    AuditWords words;

    @Autowired
    Courses courses;

    @Autowired
    Rooms rooms;

    @Autowired
    Trainers trainers;

    @Autowired
    Scheduling scheduling;

    @Autowired
    Sessions sessions;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Attendance attendance;

    Actor planner;
    Site site;

    @BeforeEach
    void aPlannerAtASite() {
        clock.set(Instant.parse("2026-11-23T09:00:00Z"));
        String email = AccountId.next().value() + "@buiten.test";
        AccountResult made = accounts.createExternal(Accounts.SYSTEM, "Pim Planner", email, Set.of(Role.PLANNER));
        planner = accounts.asActor(((AccountResult.Done) made).account());
        site = organisation.site("Europe/Amsterdam");
    }

    @Test
    void theSettingsOfACourse() {
        Course course = planning.course("UBA");
        assertThat(courses.save(
                        new CourseEdit(course).capacity(course.capacity() + 1).settings(), planner))
                .isInstanceOf(CourseChange.Saved.class);
        assertThat(said("catalogue.course-changed"))
                .containsExactly("Opleiding: UBA", "Plaatsen: " + course.capacity() + " → " + (course.capacity() + 1));
        assertThat(courses.save(new CourseEdit(planning.course("UBA")).settings(), planner))
                .isInstanceOf(CourseChange.Saved.class);
        assertThat(entries("catalogue.course-changed")).hasSize(1);
    }

    @Test
    void roomsAndTrainers() {
        rooms.save(null, site.id(), "Zaal 1", 12, true, 0, planner);
        assertThat(said("planning.room-added"))
                .containsExactly("In gebruik: ja", "Plaatsen: 12", "Zaal: Zaal 1", "Locatie: " + site.name());
        Room room = rooms.at(site.id()).getFirst();
        rooms.save(room.id(), site.id(), "Zaal 1", 14, true, room.version(), planner);
        assertThat(said("planning.room-changed")).containsExactly("Locatie: " + site.name(), "Plaatsen: 12 → 14");
        Trainer trainer = trainers.add(organisation.person(), planner);
        trainers.activate(trainer.id(), false, planner);
        assertThat(entries("planning.trainer-added").getFirst().about()).isEqualTo(trainer.name());
        assertThat(said("planning.trainer-changed")).containsExactly("In gebruik: ja → nee");
    }

    @Test
    void thatASessionIsPublishedAndCancelled() {
        SessionId id = published(LocalDate.of(2026, 12, 1));
        String reference = sessions.find(id, planner).orElseThrow().session().reference();
        assertThat(said("planning.session-published")).containsExactly("Uitvoering: " + reference);
        scheduling.cancel(id, CancelReason.MEASURES, planner);
        assertThat(said("planning.session-cancelled"))
                .containsExactly("Reden: Maatregelen of operationele inzet", "Uitvoering: " + reference);
    }

    @Test
    void thatASessionIsClosedAndWhoGotACertificate() {
        SessionId id = published(LocalDate.of(2026, 12, 1));
        PersonId participant = organisation.person();
        enrolments.admit(id, participant, planner);
        clock.set(Instant.parse("2026-12-01T16:00:00Z"));
        for (DayPart part : sessions.find(id, planner).orElseThrow().dayParts()) {
            attendance.mark(
                    id,
                    attendance.roster(id, planner).orElseThrow().stream()
                            .map(Participant::enrolment)
                            .toList(),
                    part.id(),
                    Mark.PRESENT,
                    planner);
        }
        assertThat(attendance.close(id, planner)).isEqualTo(new CloseResult.Closed(1, 0));
        assertThat(said("enrolment.session-closed")).contains("Afgerond: 1", "Niet afgerond: 0");
        assertThat(said("trainingrecord.certificate-issued"))
                .anyMatch(line -> line.startsWith("Nummer: VT-"))
                .contains("Opleiding: UBA");
        AuditFilter about = new AuditFilter(
                organisation.number(participant), "", "trainingrecord.certificate-issued", "", null, null);
        assertThat(audit.page(Accounts.SYSTEM, about, Languages.DUTCH, 0, 10)).hasSize(1);
    }

    private SessionId published(LocalDate day) {
        Room room = planning.room(site, 20);
        var draft = planning.draft(
                "UBA",
                room,
                planning.trainer(),
                12,
                TestPlanning.block(day, "09:00", "12:30", room),
                TestPlanning.block(day, "13:30", "16:30", room));
        var result = scheduling.schedule(draft, true, planner);
        return ((nl.vertrouwd.planning.ScheduleResult.Scheduled) result).id();
    }

    private List<AuditRow> entries(String action) {
        String username =
                accounts.find(Accounts.SYSTEM, planner.account()).orElseThrow().username();
        return audit.page(
                Accounts.SYSTEM, new AuditFilter("", username, action, "", null, null), Languages.DUTCH, 0, 10);
    }

    /** The fields of the latest entry as somebody reads them. */
    private List<String> said(String action) {
        AuditRow row = entries(action).getFirst();
        return row.changes().stream()
                .map(change -> words.field(action, change.field(), Languages.DUTCH) + ": " + value(change))
                .toList();
    }

    private String value(AuditRow.Change change) {
        if (change.before() == null || change.after() == null || change.before().equals(change.after())) {
            return words.value(change.before() == null ? change.after() : change.before(), Languages.DUTCH);
        }
        return words.value(change.before(), Languages.DUTCH) + " → " + words.value(change.after(), Languages.DUTCH);
    }
}
