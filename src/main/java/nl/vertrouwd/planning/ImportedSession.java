package nl.vertrouwd.planning;

/** A session during an import. One that is new may still turn out to have been planned here in the meantime. */
public final class ImportedSession {

    private SessionId id;

    ImportedSession(SessionId id) {
        this.id = id;
    }

    /** Under which it is stored, or will be. */
    public SessionId id() {
        return id;
    }

    void is(SessionId stored) {
        id = stored;
    }
}
