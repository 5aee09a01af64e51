package nl.vertrouwd.access;

import java.util.Map;

/**
 * What changed of one thing, as {@link AuditTrail#record} explains it.
 *
 * @param before empty for something new
 * @param after empty for something that went
 */
public record AuditFact(AuditSubject subject, Map<String, String> before, Map<String, String> after) {

    public AuditFact {
        before = Map.copyOf(before);
        after = Map.copyOf(after);
    }
}
