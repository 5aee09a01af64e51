package nl.vertrouwd.planning;

import java.util.Map;
import nl.vertrouwd.catalogue.Form;

/** How many sessions are offered in each form. */
public record OfferCount(Map<Form, Integer> each) {

    public OfferCount {
        each = Map.copyOf(each);
    }

    /** All of them. */
    public int total() {
        return each.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many somebody finds who wants to take part in this form: hybrid ones count in a classroom and online. */
    public int found(Form form) {
        int own = each.getOrDefault(form, 0);
        boolean alsoHybrid = form == Form.CLASSROOM || form == Form.ONLINE;
        return alsoHybrid ? own + each.getOrDefault(Form.HYBRID, 0) : own;
    }
}
