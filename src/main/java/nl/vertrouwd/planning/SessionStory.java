package nl.vertrouwd.planning;

import java.util.List;
import java.util.Locale;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.AuditRow;
import nl.vertrouwd.access.AuditSearch;
import nl.vertrouwd.access.AuditSubject;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was done with a session, by whom and when; and what was overruled for it. For who may change it, nothing for anybody else. */
@Service
public class SessionStory {

    private static final int MOST = 100;

    private final AuditSearch audit;
    private final OverruleStore overrules;
    private final PlannedParts parts;

    SessionStory(AuditSearch audit, OverruleStore overrules, PlannedParts parts) {
        this.audit = audit;
        this.overrules = overrules;
        this.parts = parts;
    }

    /** Latest first, at most 100; a fixed number of statements. */
    @Transactional(readOnly = true)
    public List<AuditRow> of(Session session, Actor by, Locale locale) {
        return parts.mayChange(by, session.organiser())
                ? audit.about(by, AuditSubject.thing("session", session.id().value()), locale, MOST)
                : List.of();
    }

    /** Every note with which something was overruled, latest first. */
    @Transactional(readOnly = true)
    public List<Overruled> overruled(Session session, Actor by) {
        return parts.mayChange(by, session.organiser()) ? overrules.of(session.id()) : List.of();
    }
}
