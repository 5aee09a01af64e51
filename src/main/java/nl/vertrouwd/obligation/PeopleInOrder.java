package nl.vertrouwd.obligation;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import nl.vertrouwd.base.ByteOrder;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.obligation.rules.Facts;
import nl.vertrouwd.organisation.ServicePeriods;
import org.springframework.stereotype.Component;

/** Everybody with anything that duties could follow from, by personnel number, byte for byte. */
@Component
class PeopleInOrder {

    private final FactsReader facts;
    private final ServicePeriods people;
    private final Schemes schemes;

    PeopleInOrder(FactsReader facts, ServicePeriods people, Schemes schemes) {
        this.facts = facts;
        this.people = people;
        this.schemes = schemes;
    }

    void each(BiConsumer<String, Facts> reader) {
        Map<PersonId, Facts> known = facts.read(null, schemes.all());
        TreeMap<String, Facts> byNumber = new TreeMap<>(ByteOrder.OF_TEXT);
        people.traits((person, number, sex, rankGroup) -> {
            Facts of = known.get(person);
            if (of != null) {
                byNumber.put(number, of);
            }
        });
        byNumber.forEach(reader);
    }
}
