package nl.vertrouwd.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Of what people are told. What changes where somebody has to be or what is asked of them comes by mail whatever they chose; of the rest
 * they may want no mail.
 */
public enum MessageKind {
    ENROLLED(true, List.of("course", "when"), "where"),
    WITHDRAWN(true, List.of("course"), "when", "where"),
    MOVED(true, List.of("course", "when"), "where", "before"),
    CANCELLED(true, List.of("course", "when"), "where"),
    GIVES(true, List.of("course", "when"), "where"),
    GIVES_NO_LONGER(true, List.of("course", "when"), "where"),
    /** There are places in a course that they asked for. */
    PLACES(false, List.of("course", "when"), "where"),
    REMINDER(false, List.of("course", "when"), "where", "soon"),
    CERTIFICATE(false, List.of("course"), "number"),
    DUE(false, List.of("duty", "due"), "days"),
    ADVISED(false, List.of("duty", "due"), "days"),
    OVERDUE(true, List.of("duty", "due")),
    UNIT_DIGEST(false, List.of("overdue", "expiring")),
    NETWORK_DIGEST(false, List.of("overdue", "expiring")),
    TOO_FEW(true, List.of("course", "when", "without"), "where", "taken", "minimum");

    /** Whose it is. */
    static final String NAME = "name";

    /** The address of what it is about; on a line of its own it is a button. */
    static final String LINK = "link";

    private final boolean mandatory;
    private final List<String> needed;
    private final List<String> also;

    MessageKind(boolean mandatory, List<String> needed, String... also) {
        this.mandatory = mandatory;
        this.needed = needed;
        this.also = List.of(also);
    }

    /** Whether it comes by mail whatever the receiver chose. */
    public boolean isMandatory() {
        return mandatory;
    }

    /** The names that may stand between braces in its text, in the order in which people need them. */
    public List<String> placeholders() {
        List<String> all = new ArrayList<>();
        all.add(NAME);
        all.addAll(needed);
        all.addAll(also);
        all.add(LINK);
        return all;
    }

    /** Those without which the text would not say what it is about. */
    public Set<String> needed() {
        Set<String> all = new TreeSet<>(needed);
        all.add(LINK);
        return all;
    }

    /** Whether it is about where somebody will be, so that it belongs in a calendar. */
    boolean isForCalendars() {
        return switch (this) {
            case ENROLLED, WITHDRAWN, MOVED, CANCELLED, GIVES, GIVES_NO_LONGER -> true;
            default -> false;
        };
    }

    /** Whether the session it is about is no longer theirs. */
    boolean takesAway() {
        return this == WITHDRAWN || this == CANCELLED || this == GIVES_NO_LONGER;
    }

    /** Its name in addresses and names of files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
