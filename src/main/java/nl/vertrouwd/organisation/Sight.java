package nl.vertrouwd.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Scope;
import nl.vertrouwd.base.PersonId;
import org.springframework.stereotype.Service;

/**
 * The one place where it is decided who may know what of whom. The actor is who they are today, the person is where they were, and in which network, on the day
 * that is asked.
 */
@Service
public class Sight {

    private final Standings standings;
    private final PersonRegister register;
    private final Clock clock;

    Sight(Standings standings, PersonRegister register, Clock clock) {
        this.standings = standings;
        this.register = register;
        this.clock = clock;
    }

    /** Whether the actor may read this in the file of the person today: not of somebody who is shielded from the actor. */
    public boolean opens(Actor by, PersonId person, Knowledge what) {
        return opens(by, person, what, LocalDate.now(clock));
    }

    /** The same about a day: of who was theirs then, and is not shielded from the actor today. */
    public boolean opens(Actor by, PersonId person, Knowledge what, LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        return by.is(person)
                || may(by, person, what, day)
                        && register.shown(by, List.of(person), today, false).values().stream()
                                .noneMatch(ShownPerson::shielded);
    }

    /** Of whom of these people the actor may read this in their files about a day; two statements at most. */
    public Set<PersonId> opens(Actor by, Collection<PersonId> people, Knowledge what, LocalDate day) {
        Set<PersonId> found = whom(by, people, what, day);
        register.shown(by, found, LocalDate.now(clock), false).forEach((person, shown) -> {
            if (shown.shielded() && !by.is(person)) {
                found.remove(person);
            }
        });
        return found;
    }

    /** What the actor is to the person on that day; empty when nothing. */
    public Set<Relation> relations(Actor by, PersonId person, LocalDate day) {
        Standing standing = standings.of(List.of(person), day, coordinates(by)).getOrDefault(person, Standing.NOWHERE);
        return SightRules.relations(by, person, standing);
    }

    /** Whether the actor may know this of the person on that day. */
    public boolean may(Actor by, PersonId person, Knowledge what, LocalDate day) {
        return !whom(by, List.of(person), what, day).isEmpty();
    }

    /** Of whom of these people the actor may know it on that day; a fixed number of statements. */
    public Set<PersonId> whom(Actor by, Collection<PersonId> people, Knowledge what, LocalDate day) {
        Map<PersonId, Standing> known =
                dependsOnStanding(by, people) ? standings.of(people, day, coordinates(by)) : Map.of();
        Set<PersonId> found = new HashSet<>();
        for (PersonId person : people) {
            Set<Relation> relations = SightRules.relations(by, person, known.getOrDefault(person, Standing.NOWHERE));
            if (SightRules.open(relations, what)) {
                found.add(person);
            }
        }
        return found;
    }

    private static boolean coordinates(Actor by) {
        return by.grants().all().stream().anyMatch(grant -> grant.scope() instanceof Scope.Network);
    }

    private static boolean dependsOnStanding(Actor by, Collection<PersonId> people) {
        boolean others = people.stream().anyMatch(person -> !by.is(person));
        return others
                && by.grants().all().stream().anyMatch(grant -> !grant.scope().equals(Scope.EVERYTHING));
    }
}
