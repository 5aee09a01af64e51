package nl.vertrouwd.obligation.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import nl.vertrouwd.base.DateRange;
import org.jspecify.annotations.Nullable;

/** Which roles somebody holds when, and in which network, worked out from the facts (rules.md §1). */
public final class Roles {

    private final Map<HeldRole, List<DateRange>> periods = new EnumMap<>(HeldRole.class);
    private final NavigableMap<LocalDate, String> networks = new TreeMap<>();

    private Roles() {}

    /** Works them out; no role starts before the employment or lasts longer. */
    public static Roles of(Facts facts) {
        Roles roles = new Roles();
        List<ConfidantEvent> events =
                facts.events().stream().sorted(ConfidantEvent.IN_ORDER).toList();
        roles.put(HeldRole.LEADER, facts.leading(), facts.employment());
        roles.put(
                HeldRole.CONFIDANT, between(events, EventKind.APPOINTED, List.of(EventKind.ENDED)), facts.employment());
        roles.put(
                HeldRole.SENIOR,
                between(events, EventKind.SENIOR, List.of(EventKind.SENIOR_ENDED, EventKind.ENDED)),
                facts.employment());
        events.stream()
                .filter(event -> event.kind() == EventKind.APPOINTED)
                .forEach(event -> roles.networks.put(event.date(), event.network()));
        return roles;
    }

    /** The merged periods of a role, in order. */
    public List<DateRange> of(HeldRole role) {
        return Objects.requireNonNull(periods.get(role));
    }

    /** Whether the role is held on that day. */
    public boolean holds(HeldRole role, LocalDate day) {
        return Periods.containing(of(role), day).isPresent();
    }

    /** The network of the last appointment on or before the day, also when that has ended; null when there was none. */
    public @Nullable String network(LocalDate day) {
        Map.Entry<LocalDate, String> entry = networks.floorEntry(day);
        return entry == null ? null : entry.getValue();
    }

    /** The days from which another network may hold. */
    Collection<LocalDate> networkDays() {
        return networks.keySet();
    }

    /** The periods of a role in networks under this limit, merged, in order. */
    List<DateRange> of(HeldRole role, NetworkLimit limit) {
        if (!limit.isLimited()) {
            return of(role);
        }
        List<DateRange> within = new ArrayList<>();
        for (Map.Entry<LocalDate, String> entry : networks.entrySet()) {
            LocalDate next = networks.higherKey(entry.getKey());
            DateRange inNetwork = new DateRange(entry.getKey(), next == null ? DateRange.OPEN : next);
            if (limit.covers(entry.getValue())) {
                of(role).forEach(period -> Periods.common(period, inNetwork).ifPresent(within::add));
            }
        }
        return Periods.merged(within);
    }

    private void put(HeldRole role, List<DateRange> held, DateRange employment) {
        List<DateRange> within = new ArrayList<>();
        held.forEach(period -> Periods.common(period, employment).ifPresent(within::add));
        periods.put(role, Periods.merged(within));
    }

    private static List<DateRange> between(List<ConfidantEvent> events, EventKind start, List<EventKind> ends) {
        List<DateRange> held = new ArrayList<>();
        @Nullable LocalDate since = null;
        for (ConfidantEvent event : events) {
            if (event.kind() == start && since == null) {
                since = event.date();
            } else if (ends.contains(event.kind()) && since != null) {
                Periods.between(since, event.date()).ifPresent(held::add);
                since = null;
            }
        }
        if (since != null) {
            held.add(DateRange.from(since));
        }
        return held;
    }
}
