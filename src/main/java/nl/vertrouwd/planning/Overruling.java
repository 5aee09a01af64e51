package nl.vertrouwd.planning;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.AuditSubject;
import nl.vertrouwd.access.AuditTrail;
import nl.vertrouwd.access.AuditWords;
import nl.vertrouwd.base.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Asks planners for a note when something stands in the way that is not impossible. A note holds for what was known when it was written:
 * what comes up later asks anew. Of what is over nothing is asked any more.
 */
@Component
class Overruling {

    private final Hindrances hindrances;
    private final OverruleStore store;
    private final AuditTrail audit;
    private final Clock clock;

    Overruling(Hindrances hindrances, OverruleStore store, AuditTrail audit, Clock clock) {
        this.hindrances = hindrances;
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /** What no note was written for yet. */
    List<Hindrance> open(PlannedSession plan, @Nullable SessionId session) {
        if (plan.blocks().getLast().endsAt().isBefore(clock.instant())) {
            return List.of();
        }
        Set<List<Object>> known = session == null
                ? Set.of()
                : store.of(session).stream()
                        .flatMap(each -> each.hindrances().stream())
                        .map(Overruling::what)
                        .collect(Collectors.toSet());
        return hindrances.of(plan, session).stream()
                .filter(hindrance -> !known.contains(what(hindrance)))
                .toList();
    }

    /** The same thing in the way, in whichever day-part. */
    private static List<Object> what(Hindrance hindrance) {
        return List.of(
                hindrance.kind(),
                String.valueOf(hindrance.resource()),
                hindrance.textKey(),
                hindrance.arguments().stream().map(String::valueOf).toList());
    }

    /** Inside the caller's transaction. */
    void keep(SessionId session, String note, List<Hindrance> overruled, Actor by) {
        Instant now = clock.instant();
        store.add(session, note.strip(), overruled, by.account(), now);
        audit.record(
                by,
                "planning.session-overruled",
                AuditSubject.thing("session", session.value()),
                Map.of(),
                Map.of(
                        "hindrances",
                        AuditWords.several(overruled.stream()
                                .map(Hindrance::kind)
                                .distinct()
                                .map(kind -> AuditWords.word(Texts.key("planning.hindrance-kind.", kind)))
                                .toList())));
    }
}
