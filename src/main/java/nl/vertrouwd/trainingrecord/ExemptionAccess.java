package nl.vertrouwd.trainingrecord;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.Scope;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.organisation.Knowledge;
import nl.vertrouwd.organisation.Relation;
import nl.vertrouwd.organisation.Sight;
import org.springframework.stereotype.Component;

/**
 * Who waives what for whom: an administrator anything, a coordinator what is asked of confidants, for their network and the people in it.
 * Nobody decides about themselves, or about who is shielded from them.
 */
@Component
class ExemptionAccess {

    private final KnownRequirements known;
    private final Sight sight;
    private final Clock clock;

    ExemptionAccess(KnownRequirements known, Sight sight, Clock clock) {
        this.known = known;
        this.sight = sight;
        this.clock = clock;
    }

    /** What the actor may waive for them; nothing for who may waive nothing. */
    List<KnownRequirement> waivable(Actor by, Exempted whom) {
        return switch (whom) {
            case Exempted.Someone someone -> ofPerson(by, someone.person());
            case Exempted.Network network -> ofNetwork(by, network.code());
        };
    }

    boolean mayDecide(Actor by, Exempted whom, String scheme, String requirement) {
        List<KnownRequirement> waivable = waivable(by, whom);
        return covers(waivable, scheme, requirement);
    }

    /** What is not known any more is for administrators, who may waive everything. */
    boolean covers(List<KnownRequirement> waivable, String scheme, String requirement) {
        return waivable.stream()
                        .anyMatch(each -> each.scheme().equals(scheme)
                                && each.requirement().equals(requirement))
                || !waivable.isEmpty() && waivable.size() == known.all().size();
    }

    /** Whether the actor would be exempt by it too: nobody waives anything for themselves. */
    boolean isForThemselves(Actor by, Exempted whom) {
        PersonId self = by.person();
        return self != null && whom instanceof Exempted.Network network && known.isOfNetwork(self, network.code());
    }

    /** Which of these are asked of a person in the period; of a network all of them, as people come to it. */
    List<KnownRequirement> asked(List<KnownRequirement> requirements, Exempted whom, DateRange period) {
        if (requirements.isEmpty() || !(whom instanceof Exempted.Someone someone)) {
            return requirements;
        }
        List<KnownRequirement> asked = known.askedOf(someone.person(), period);
        return requirements.stream().filter(asked::contains).toList();
    }

    /** Whether there is such a requirement; if so, it stays until the transaction ends. */
    boolean isKnown(String scheme, String requirement) {
        return known.held().stream()
                .anyMatch(each ->
                        each.scheme().equals(scheme) && each.requirement().equals(requirement));
    }

    private List<KnownRequirement> ofPerson(Actor by, PersonId person) {
        if (by.is(person) || !sight.opens(by, person, Knowledge.EXEMPTIONS)) {
            return List.of();
        }
        Set<Relation> relations = sight.relations(by, person, LocalDate.now(clock));
        return waivable(relations.contains(Relation.ADMINISTRATOR), relations.contains(Relation.COORDINATOR));
    }

    private List<KnownRequirement> ofNetwork(Actor by, String code) {
        Set<Scope> networks = by.grants().scopes(Role.CONFIDANT_COORDINATOR);
        return waivable(by.hasEverywhere(Role.ADMINISTRATOR), networks.contains(new Scope.Network(code)));
    }

    private List<KnownRequirement> waivable(boolean administrator, boolean coordinator) {
        if (administrator) {
            return known.all();
        }
        return coordinator
                ? known.all().stream().filter(KnownRequirement::ofConfidants).toList()
                : List.of();
    }
}
