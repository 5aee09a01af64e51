package nl.vertrouwd.planning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.CourseId;
import nl.vertrouwd.organisation.SiteId;
import nl.vertrouwd.planning.proposal.Finding;
import nl.vertrouwd.planning.proposal.Moment;
import nl.vertrouwd.planning.proposal.Outcome;
import nl.vertrouwd.planning.proposal.Placement;
import nl.vertrouwd.planning.proposal.Problem;
import org.jspecify.annotations.Nullable;

/** A problem as the solver knows it, and the way back to what planners know; pure. */
record ProposalWorld(
        Problem problem,
        List<ProposalRow> rows,
        Map<CourseId, Course> courses,
        Map<UUID, TrainerId> trainers,
        Map<TrainerId, UUID> resources,
        Map<UUID, SiteId> sitesOfRooms) {

    /** Where the sessions are now that have a place and are to be judged. */
    List<Placement> placements() {
        return rows.stream()
                .filter(ProposalRow::proposed)
                .map(this::placement)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Placement> placement(ProposalRow row) {
        UUID lead = row.lead() == null ? null : resources.get(row.lead());
        UUID actor = row.actor() == null ? null : resources.get(row.actor());
        return lead == null || row.firstDay() == null
                ? Optional.empty()
                : Optional.of(new Placement(
                        row.id(),
                        moment(row.firstDay(), course(row)),
                        row.room() == null ? null : row.room().value(),
                        lead,
                        actor,
                        row.pinned()));
    }

    private Course course(ProposalRow row) {
        return Objects.requireNonNull(courses.get(row.course()));
    }

    static Moment moment(LocalDate first, Course course) {
        return new Moment(UsualDayParts.of(first, Math.max(1, course.dayParts())).stream()
                .map(part -> new Moment.Part(part.date(), part.start(), part.end()))
                .toList());
    }

    /** The row as the solver placed it, without a place when it has none. */
    ProposalRow placed(ProposalRow row, Outcome outcome) {
        Placement found = outcome.placements().stream()
                .filter(placement -> placement.session().equals(row.id()))
                .findFirst()
                .orElse(null);
        return new ProposalRow(
                row.id(),
                row.number(),
                row.course(),
                row.organiser(),
                row.form(),
                row.wishedFrom(),
                row.wishedUntil(),
                row.before(),
                row.wishedSite(),
                row.pinned() && found != null,
                row.leftOut(),
                found == null ? null : found.moment().firstDay(),
                found == null || found.venue() == null ? null : new RoomId(found.venue()),
                found == null ? null : trainers.get(found.lead()),
                found == null || found.actor() == null ? null : trainers.get(found.actor()),
                row.session(),
                row.version());
    }

    /** What there is to say, broken rules first. */
    List<ProposalRemark> remarks(Outcome outcome) {
        return outcome.findings().stream()
                .sorted(Comparator.comparing(Finding::kind))
                .map(finding -> new ProposalRemark(
                        Texts.key("planning.proposal.finding.", finding.kind()),
                        finding.kind().isRule(),
                        finding.sessions(),
                        finding.arguments().stream().map(this::known).toList()))
                .toList();
    }

    private Object known(Object argument) {
        if (!(argument instanceof UUID id)) {
            return argument;
        }
        TrainerId trainer = trainers.get(id);
        if (trainer != null) {
            return trainer;
        }
        return sitesOfRooms.containsKey(id) ? new RoomId(id) : new SiteId(id);
    }

    /** Where a room is; online without one. */
    @Nullable
    SiteId siteOf(@Nullable RoomId room) {
        return room == null ? null : sitesOfRooms.get(room.value());
    }
}
