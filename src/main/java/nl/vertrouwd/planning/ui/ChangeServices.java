package nl.vertrouwd.planning.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.planning.BulkBatch;
import nl.vertrouwd.planning.BulkChange;
import nl.vertrouwd.planning.BulkChanges;
import nl.vertrouwd.planning.BulkDesk;
import nl.vertrouwd.planning.BulkFilter;
import nl.vertrouwd.planning.BulkLine;
import nl.vertrouwd.planning.BulkPreview;
import nl.vertrouwd.planning.Session;
import nl.vertrouwd.planning.SessionId;
import nl.vertrouwd.planning.Sessions;
import org.springframework.stereotype.Component;

/** What the pages that change many sessions at once ask of the services, as whoever is signed in. */
@Component
class ChangeServices {

    private final EditorServices editor;
    private final BulkPreview preview;
    private final BulkChanges changes;
    private final BulkDesk desk;
    private final Sessions sessions;
    private final CurrentUser user;
    private final Clock clock;

    ChangeServices(
            EditorServices editor,
            BulkPreview preview,
            BulkChanges changes,
            BulkDesk desk,
            Sessions sessions,
            CurrentUser user,
            Clock clock) {
        this.editor = editor;
        this.preview = preview;
        this.changes = changes;
        this.desk = desk;
        this.sessions = sessions;
        this.user = user;
        this.clock = clock;
    }

    Choices choices() {
        return editor.choices();
    }

    Instant now() {
        return clock.instant();
    }

    ZonedDateTime atHome(Instant moment) {
        return moment.atZone(clock.getZone());
    }

    List<Session> choose(BulkFilter filter) {
        return preview.choose(filter, user.require());
    }

    BulkLine look(SessionId session, BulkChange change) {
        return preview.of(session, change, user.require());
    }

    /** Begins in the background. */
    UUID begin(BulkChange change, List<BulkLine> seen) {
        UUID batch = changes.begin(change, seen, user.require());
        desk.proceed(batch, user.require());
        return batch;
    }

    Optional<BulkBatch> find(UUID batch) {
        return changes.find(batch, user.require());
    }

    List<BulkBatch> recent() {
        return changes.recent(user.require());
    }

    List<Session> sessions(BulkBatch batch) {
        return sessions.byIds(
                batch.items().stream().map(BulkBatch.Item::session).toList());
    }

    Map<SessionId, BulkBatch.WithoutPlace> withoutPlace(BulkBatch batch) {
        return changes.withoutPlace(batch.id(), user.require());
    }

    void proceed(UUID batch) {
        desk.proceed(batch, user.require());
    }

    void undo(UUID batch) {
        desk.undo(batch, user.require());
    }

    boolean isRunning(UUID batch) {
        return desk.isRunning(batch);
    }

    Runnable watch(UUID batch, Runnable listener) {
        return desk.watch(batch, listener);
    }
}
