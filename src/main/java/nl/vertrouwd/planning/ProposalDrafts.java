package nl.vertrouwd.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.organisation.SiteId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes of a session of a proposal what a planner would have typed. */
@Component
class ProposalDrafts {

    private static final String DUTCH = "nl";

    private final Clock clock;

    ProposalDrafts(Clock clock) {
        this.clock = clock;
    }

    /** @param site where the room is; null when it is online */
    SessionDraft of(ProposalRow row, Course course, LocalDate first, TrainerId lead, @Nullable SiteId site) {
        List<TrainerId> playing = row.actor() == null ? List.of() : List.of(row.actor());
        List<SessionDraft.Block> blocks = UsualDayParts.of(first, Math.max(1, course.dayParts())).stream()
                .map(part -> new SessionDraft.Block(part.date(), part.start(), part.end(), row.room())
                        .with(playing, List.of()))
                .toList();
        return new SessionDraft(
                course.id(),
                row.form(),
                row.organiser(),
                site,
                course.capacity(),
                course.minimum(),
                Deadlines.usual(first, course.deadlineDays(), LocalDate.now(clock)),
                "",
                DUTCH,
                blocks,
                List.of(lead));
    }
}
