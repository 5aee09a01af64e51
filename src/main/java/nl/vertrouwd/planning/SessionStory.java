package nl.vertrouwd.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
    private static final int MOST_SINCE = 50;
    private static final String SESSION = "session";

    private final AuditSearch audit;
    private final OverruleStore overrules;
    private final PlannedParts parts;
    private final SessionQueries queries;
    private final Clock clock;

    SessionStory(AuditSearch audit, OverruleStore overrules, PlannedParts parts, SessionQueries queries, Clock clock) {
        this.audit = audit;
        this.overrules = overrules;
        this.parts = parts;
        this.queries = queries;
        this.clock = clock;
    }

    /** Latest first, at most 100; a fixed number of statements. */
    @Transactional(readOnly = true)
    public List<AuditRow> of(Session session, Actor by, Locale locale) {
        return parts.mayChange(by, session.organiser())
                ? audit.about(by, AuditSubject.thing(SESSION, session.id().value()), locale, MOST)
                : List.of();
    }

    /**
     * What was done since a day began with the sessions that the actor may change, latest first, at most 50; a fixed number of statements. Of
     * drafts that were deleted only who plans everything reads.
     */
    @Transactional(readOnly = true)
    public List<AuditRow> since(LocalDate day, Actor by, Locale locale) {
        Planners.require(by);
        PlannedPart part = parts.changeable(by);
        List<AuditRow> rows =
                audit.since(by, SESSION, day.atStartOfDay(clock.getZone()).toInstant(), locale, MOST);
        Set<String> own = part.everything() ? Set.of() : queries.referencesOf(part, references(rows));
        return rows.stream()
                .filter(row -> part.everything()
                        || reference(row).filter(own::contains).isPresent())
                .limit(MOST_SINCE)
                .toList();
    }

    private static List<String> references(List<AuditRow> rows) {
        return rows.stream().flatMap(row -> reference(row).stream()).distinct().toList();
    }

    /** Which session an entry is about, as far as it says so. */
    public static Optional<String> reference(AuditRow row) {
        return row.changes().stream()
                .filter(change -> change.field().equals(SESSION))
                .map(change -> change.after() == null ? change.before() : change.after())
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Every note with which something was overruled, latest first. */
    @Transactional(readOnly = true)
    public List<Overruled> overruled(Session session, Actor by) {
        return parts.mayChange(by, session.organiser()) ? overrules.of(session.id()) : List.of();
    }
}
