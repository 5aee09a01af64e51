package nl.vertrouwd.organisation;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.DomainException;
import nl.vertrouwd.base.Failures;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;

/**
 * Where an administrator puts files, tries them and takes them in. Every account has its own desk; what lies on it stays when the page
 * is left. Imports run in the background. Refuses anybody who is not an administrator.
 */
@Service
public class ImportDesk implements DisposableBean {

    /** Files that lie there longer were forgotten. */
    private static final Duration FORGOTTEN = Duration.ofDays(1);

    private final Imports imports;
    private final UploadFolders folders;
    private final ImportGates gates;
    private final Clock clock;
    private final Map<AccountId, Place> places = new ConcurrentHashMap<>();
    private final ExecutorService executor = Executors.newCachedThreadPool(
            Thread.ofPlatform().name("import-", 1).daemon().factory());

    ImportDesk(Imports imports, UploadFolders folders, ImportGates gates, Clock clock) {
        this.imports = imports;
        this.folders = folders;
        this.gates = gates;
        this.clock = clock;
    }

    /** An empty place for files that the actor is going to send. */
    public ImportUpload upload(Actor actor) throws IOException {
        requireAdministrator(actor);
        return new ImportUpload(folders.create());
    }

    /** What the actor has to know before importing, as the key of a sentence. */
    public Optional<String> notice(Actor actor) {
        return gates.refusal(actor.account()).or(gates::notice);
    }

    /** Whether what is there lets the actor take files in, and not only try them. */
    public boolean isOpen(Actor actor) {
        return gates.refusal(actor.account()).isEmpty();
    }

    /** What lies on the actor's desk and what is being done with it. */
    public DeskState state(Actor actor) {
        return place(actor).state;
    }

    /** Puts other files on the desk; what lay there is thrown away. Refuses while an import of the actor runs. */
    public void put(Actor actor, ImportSource source) {
        Place place = place(actor);
        synchronized (place) {
            if (place.state.isRunning()) {
                source.close();
                throw new DomainException("organisation.import.busy");
            }
            place.clear();
            place.source = source;
            place.since = clock.instant();
            place.change(DeskState.with(source.name(), source.files()));
        }
    }

    /** Takes everything off the desk; does nothing while an import of the actor runs. */
    public void clear(Actor actor) {
        clear(place(actor));
    }

    /** Throws away what lies on any desk for more than a day, and says how many that were: it says things of people that may have to go. */
    long clearForgotten() {
        Instant latest = clock.instant().minus(FORGOTTEN);
        List<Place> forgotten = places.values().stream()
                .filter(place -> place.source != null && place.since.isBefore(latest))
                .toList();
        forgotten.forEach(ImportDesk::clear);
        return forgotten.size();
    }

    private static void clear(Place place) {
        synchronized (place) {
            if (!place.state.isRunning()) {
                place.clear();
                place.change(DeskState.EMPTY);
            }
        }
    }

    /** Tries the actor's files and returns at once. Does nothing when there are none or an import of the actor runs. */
    public void dryRun(Actor actor, LocalDate deliveredOn) {
        start(actor, deliveredOn, true, Confirmation.NONE);
    }

    /** Takes the actor's files in and returns at once. Does nothing when there are none or an import of the actor runs. */
    public void take(Actor actor, LocalDate deliveredOn, Confirmation confirmation) {
        start(actor, deliveredOn, false, confirmation);
    }

    private void start(Actor actor, LocalDate deliveredOn, boolean dryRun, Confirmation confirmation) {
        Place place = place(actor);
        ImportSource source;
        synchronized (place) {
            source = place.source;
            if (source == null || place.state.isRunning()) {
                return;
            }
            place.change(place.state.started(deliveredOn, dryRun));
        }
        ImportRequest request = new ImportRequest(source, deliveredOn, dryRun, actor).confirmed(confirmation);
        CompletableFuture.supplyAsync(
                        () -> imports.run(request, progress -> place.change(place.state.progressed(progress))),
                        executor)
                .whenComplete((result, failure) -> {
                    if (failure != null) {
                        Failures.log(failure);
                    } else if (result instanceof ImportResult.Done done && !done.dryRun()) {
                        source.taken();
                    }
                    place.change(place.state.ended(result));
                });
    }

    /** Calls the listener, on any thread, whenever something changes on the actor's desk; until the answer is run. */
    public Runnable watch(Actor actor, Runnable listener) {
        Place place = place(actor);
        place.listeners.put(listener, true);
        return () -> place.listeners.remove(listener);
    }

    @Override
    public void destroy() {
        executor.shutdownNow();
        places.values().forEach(Place::clear);
    }

    private Place place(Actor actor) {
        requireAdministrator(actor);
        return places.computeIfAbsent(actor.account(), account -> new Place());
    }

    private static void requireAdministrator(Actor actor) {
        if (!actor.hasAny(Role.ADMINISTRATOR)) {
            throw new DomainException("organisation.import.only-administrators");
        }
    }

    /** The desk of one account. */
    private static final class Place {

        private final Map<Runnable, Boolean> listeners = new ConcurrentHashMap<>();
        private volatile DeskState state = DeskState.EMPTY;
        private volatile @Nullable ImportSource source;
        private volatile Instant since = Instant.EPOCH;

        void change(DeskState next) {
            state = next;
            listeners.keySet().forEach(Runnable::run);
        }

        void clear() {
            ImportSource old = source;
            source = null;
            if (old != null) {
                old.close();
            }
        }
    }
}
