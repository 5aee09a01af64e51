package nl.vertrouwd.planning.ui;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.CourseId;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.organisation.SiteId;
import nl.vertrouwd.planning.ProposalRemark;
import nl.vertrouwd.planning.ProposalRow;
import nl.vertrouwd.planning.ProposalState;
import nl.vertrouwd.planning.ProposalSummary;
import nl.vertrouwd.planning.Room;
import nl.vertrouwd.planning.RoomId;
import nl.vertrouwd.planning.ScorePoint;
import nl.vertrouwd.planning.SessionDraft;
import nl.vertrouwd.planning.Trainer;
import nl.vertrouwd.planning.TrainerId;
import org.jspecify.annotations.Nullable;

/** Says what is proposed in words, with the names of what it is about. */
final class ProposalWords {

    private final Map<CourseId, Course> courses;
    private final Map<RoomId, Room> rooms;
    private final Map<SiteId, Site> sites;
    private final Map<TrainerId, Trainer> trainers;
    private final PlanningWords words;
    private final Texts texts;
    private final Locale locale;

    ProposalWords(ProposalChoices choices, PlanningWords words, Texts texts, Locale locale) {
        this.courses = choices.courses().stream().collect(Collectors.toMap(Course::id, Function.identity()));
        this.rooms = choices.rooms().stream().collect(Collectors.toMap(Room::id, Function.identity()));
        this.sites = choices.sites().stream().collect(Collectors.toMap(Site::id, Function.identity()));
        this.trainers = choices.trainers().stream().collect(Collectors.toMap(Trainer::id, Function.identity()));
        this.words = words;
        this.texts = texts;
        this.locale = locale;
    }

    String term(ProposalSummary summary) {
        return Formats.of(locale).days(summary.from(), summary.until().minusDays(1));
    }

    String state(ProposalState state) {
        return texts.get(locale, Texts.key("planning.proposal.state.", state));
    }

    /** How good it is by now: clashes first, then how much the wishes that are not met weigh. */
    String score(ScorePoint point) {
        return point.clashes() > 0
                ? texts.get(locale, "planning.proposal.score.clashes", point.clashes())
                : texts.get(locale, "planning.proposal.score.fits", point.penalty());
    }

    String course(ProposalRow row) {
        Course course = courses.get(row.course());
        return course == null ? "" : course.title(locale);
    }

    String when(ProposalRow row, LocalDate first, LocalDate last) {
        return Formats.of(locale).days(first, last);
    }

    String where(ProposalRow row) {
        if (row.room() == null) {
            return texts.get(locale, "planning.proposal.online");
        }
        return room(row.room());
    }

    String organiser(ProposalRow row) {
        return row.organiser().equals(SessionDraft.WHOLE_ORGANISATION)
                ? texts.get(locale, "planning.proposal.everybody")
                : row.organiser();
    }

    String trainer(@Nullable TrainerId id) {
        Trainer trainer = id == null ? null : trainers.get(id);
        return trainer == null ? "" : words.trainer(trainer, locale);
    }

    String room(RoomId id) {
        Room room = rooms.get(id);
        Site site = room == null ? null : sites.get(room.site());
        return room == null || site == null
                ? ""
                : texts.get(locale, "planning.proposal.room", room.name(), site.name());
    }

    /** A rule that is broken or a wish that is not met. */
    String remark(ProposalRemark remark) {
        return texts.get(
                locale,
                remark.textKey(),
                remark.arguments().stream().map(this::argument).toArray());
    }

    private Object argument(Object argument) {
        return switch (argument) {
            case TrainerId trainer -> trainer(trainer);
            case RoomId room -> room(room);
            case SiteId site -> sites.containsKey(site) ? sites.get(site).name() : "";
            case LocalDate day -> Formats.of(locale).day(day);
            default -> argument;
        };
    }
}
