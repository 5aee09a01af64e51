package nl.vertrouwd.base;

import java.util.Set;

/**
 * Something changed that duties follow from. Published within the transaction that changes it, so that what is prepared from facts is
 * never older than the facts.
 *
 * @param people whose facts changed
 * @param networks codes of networks in which it changed for everybody
 */
public record FactsChanged(Set<PersonId> people, Set<String> networks) {

    public FactsChanged {
        people = Set.copyOf(people);
        networks = Set.copyOf(networks);
    }

    /** Of one person. */
    public static FactsChanged of(PersonId person) {
        return new FactsChanged(Set.of(person), Set.of());
    }
}
