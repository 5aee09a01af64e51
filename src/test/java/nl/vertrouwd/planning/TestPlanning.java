package nl.vertrouwd.planning;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.Courses;
import nl.vertrouwd.catalogue.Form;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.organisation.TestOrganisation;
import org.springframework.boot.test.context.TestComponent;

/** Plans sessions for tests of this and later modules, in words of the trade. */
@TestComponent
public class TestPlanning {

    private final Scheduling scheduling;
    private final Rooms rooms;
    private final Trainers trainers;
    private final Courses courses;
    private final TestOrganisation organisation;

    public TestPlanning(
            Scheduling scheduling, Rooms rooms, Trainers trainers, Courses courses, TestOrganisation organisation) {
        this.scheduling = scheduling;
        this.rooms = rooms;
        this.trainers = trainers;
        this.courses = courses;
        this.organisation = organisation;
    }

    public Course course(String code) {
        return courses.byCode(code).orElseThrow();
    }

    public Room room(Site site, int capacity) {
        RoomResult result =
                rooms.save(null, site.id(), "Zaal " + System.nanoTime(), capacity, true, 0, Accounts.SYSTEM);
        return ((RoomResult.Saved) result).room();
    }

    public Trainer trainer() {
        return trainer(organisation.person());
    }

    public Trainer trainer(PersonId person) {
        return trainers.add(person, Accounts.SYSTEM);
    }

    public Trainer external(AccountId account, String name) {
        return trainers.addFromOutside(account, name, "Bureau Voorbeeld", Accounts.SYSTEM);
    }

    public static SessionDraft.Block block(LocalDate date, String start, String end, Room room) {
        return new SessionDraft.Block(
                date, LocalTime.parse(start), LocalTime.parse(end), room == null ? null : room.id());
    }

    /** A classroom draft of the course at the room's site. */
    public SessionDraft draft(String course, Room room, Trainer trainer, int capacity, SessionDraft.Block... blocks) {
        return new SessionDraft(
                course(course).id(),
                Form.CLASSROOM,
                SessionDraft.WHOLE_ORGANISATION,
                room.site(),
                capacity,
                0,
                blocks[0].date(),
                "",
                "nl",
                List.of(blocks),
                List.of(trainer.id()));
    }

    /** The same draft, given in this form. */
    public static SessionDraft inForm(SessionDraft draft, Form form) {
        List<SessionDraft.Block> blocks = form != Form.ONLINE
                ? draft.dayParts()
                : draft.dayParts().stream()
                        .map(block -> new SessionDraft.Block(block.date(), block.start(), block.end(), null))
                        .toList();
        return new SessionDraft(
                draft.course(),
                form,
                draft.organiser(),
                draft.site(),
                draft.capacity(),
                draft.minimum(),
                draft.deadline(),
                form == Form.CLASSROOM ? "" : "https://bijeenkomst.voorbeeld.invalid/x",
                draft.language(),
                blocks,
                draft.trainers());
    }

    /** The same draft, organised by this branch. */
    public static SessionDraft organisedBy(SessionDraft draft, String organiser) {
        return new SessionDraft(
                draft.course(),
                draft.form(),
                organiser,
                draft.site(),
                draft.capacity(),
                draft.minimum(),
                draft.deadline(),
                draft.onlineLink(),
                draft.language(),
                draft.dayParts(),
                draft.trainers());
    }

    /** A published classroom session of two day-parts on one day, with a room and a trainer of its own. */
    public SessionId published(String course, Site site, LocalDate date, int capacity) {
        Room room = room(site, Math.max(capacity, 20));
        return published(draft(
                course,
                room,
                trainer(),
                capacity,
                block(date, "09:00", "12:30", room),
                block(date, "13:30", "16:30", room)));
    }

    /** Whatever stands in the way of it that can be overruled. */
    public SessionId published(SessionDraft draft) {
        ScheduleResult result = scheduling.schedule(draft.overruledWith("Voor een test"), true, Accounts.SYSTEM);
        if (result instanceof ScheduleResult.Scheduled scheduled) {
            return scheduled.id();
        }
        throw new AssertionError(result.toString());
    }
}
