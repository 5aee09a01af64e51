package nl.vertrouwd.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.obligation.rules.ConfidantEvent;
import nl.vertrouwd.obligation.rules.ConfidantStanding;
import nl.vertrouwd.organisation.ConfidantNetworks;
import nl.vertrouwd.organisation.ServicePeriods;
import org.springframework.stereotype.Component;

/** In which network somebody is on a day: as networks are counted, by the events on the path of a confidant, while employed. */
@Component
class AppointedNetworks implements ConfidantNetworks {

    private final ConfidantEventStore events;
    private final ServicePeriods periods;

    AppointedNetworks(ConfidantEventStore events, ServicePeriods periods) {
        this.events = events;
        this.periods = periods;
    }

    @Override
    public Map<PersonId, String> of(Collection<PersonId> people, LocalDate day) {
        Map<PersonId, List<ConfidantEvent>> paths = new HashMap<>();
        events.each(
                people,
                (person, event) ->
                        paths.computeIfAbsent(person, key -> new ArrayList<>(4)).add(event));
        Map<PersonId, String> networks = new HashMap<>();
        periods.employed(paths.keySet(), (person, employment) -> {
            if (employment.contains(day)) {
                ConfidantStanding.networkOn(day, paths.getOrDefault(person, List.of()))
                        .ifPresent(network -> networks.put(person, network));
            }
        });
        return networks;
    }

    @Override
    public Set<PersonId> in(Collection<String> networks, LocalDate day) {
        Map<PersonId, String> all = of(events.everIn(networks), day);
        all.values().retainAll(Set.copyOf(networks));
        return all.keySet();
    }
}
