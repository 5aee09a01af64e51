package nl.vertrouwd.planning;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The sessions as they will be after the import, for the checks of other files in the same folder, and which of them the import changed. */
public final class ImportedSessions {

    private final Map<String, ImportedSession> byReference = new HashMap<>();
    private final Set<SessionId> touched = new HashSet<>();
    private boolean unreadable;

    ImportedSessions() {}

    /** Whether nothing is wrong with the file of sessions, so that an unknown reference really is unknown. */
    public boolean isReadable() {
        return !unreadable;
    }

    /** The session with this reference, if the product will know it. */
    public Optional<ImportedSession> find(String reference) {
        return Optional.ofNullable(byReference.get(reference));
    }

    /** Those that the import has added or changed; nothing before it has written them. */
    public Collection<SessionId> touched() {
        return Set.copyOf(touched);
    }

    void unreadable() {
        unreadable = true;
    }

    /** A row of the file is about it. */
    void mention(String reference) {
        byReference.computeIfAbsent(reference, unknown -> new ImportedSession(SessionId.next()));
    }

    /** The product has it, under this identity. */
    void stored(String reference, UUID id) {
        byReference
                .computeIfAbsent(reference, unknown -> new ImportedSession(SessionId.next()))
                .is(new SessionId(id));
    }

    @Nullable
    UUID id(String reference) {
        ImportedSession session = byReference.get(reference);
        return session == null ? null : session.id().value();
    }

    void touch(UUID session) {
        touched.add(new SessionId(session));
    }
}
