package nl.vertrouwd.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.vertrouwd.base.AboutPerson;
import nl.vertrouwd.base.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * One thing in somebody's file.
 *
 * @param id by which something can be done with it on the screen; null when nothing can
 * @param period in which it holds; null when it has none
 * @param withdrawn whether it was taken back as if it had never been; it stays known that it was there
 * @param file address of a document that belongs to it; null when there is none
 */
public record DossierEntry(
        @Nullable UUID id,
        String title,
        @Nullable DateRange period,
        boolean withdrawn,
        List<DossierFact> facts,
        @Nullable String file)
        implements AboutPerson {

    public DossierEntry {
        facts = List.copyOf(facts);
    }

    /** With nothing but facts. */
    public static DossierEntry of(String title, List<DossierFact> facts) {
        return new DossierEntry(null, title, null, false, facts, null);
    }

    /** That holds in a period. */
    public static DossierEntry of(String title, DateRange period, List<DossierFact> facts) {
        return new DossierEntry(null, title, period, false, facts, null);
    }

    /** The same, known by this identity on the screen. */
    public DossierEntry with(UUID identity) {
        return new DossierEntry(identity, title, period, withdrawn, facts, file);
    }

    /** The same, taken back or not. */
    public DossierEntry withdrawn(boolean takenBack) {
        return new DossierEntry(id, title, period, takenBack, facts, file);
    }

    /** The same with a document, if there is one. */
    public DossierEntry file(@Nullable String address) {
        return new DossierEntry(id, title, period, withdrawn, facts, address);
    }

    /** For machines: every fact by its name; an open end of the period is null. */
    public Map<String, @Nullable Object> values() {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("title", title);
        if (period != null) {
            values.put("from", period.from().toString());
            values.put("until", period.isOpen() ? null : period.until().toString());
        }
        facts.forEach(fact -> values.put(fact.name(), fact.value()));
        if (withdrawn) {
            values.put("withdrawn", true);
        }
        return values;
    }
}
