package nl.vertrouwd.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.obligation.rules.Certification;
import nl.vertrouwd.obligation.rules.Facts;
import nl.vertrouwd.obligation.rules.Judge;
import nl.vertrouwd.obligation.rules.Roles;
import nl.vertrouwd.obligation.rules.SchemeStatus;
import nl.vertrouwd.obligation.rules.State;
import org.jspecify.annotations.Nullable;

/** Judges people one by one by a scheme as it is and as it would be, on one day, and counts. Pure. */
final class Comparison {

    /** From where to where. */
    record Move(State from, State to) {}

    private final Judge without;
    private final Judge with;
    private final LocalDate day;
    private final LocalDate known;
    private final boolean ofConfidants;
    private final Map<State, Integer> before = new EnumMap<>(State.class);
    private final Map<State, Integer> after = new EnumMap<>(State.class);
    private final Map<Move, List<PersonId>> moved = new HashMap<>();
    private int otherDue;
    private int certifiedBefore;
    private int certifiedAfter;
    private int lost;
    private int gained;

    Comparison(DutyScheme now, DutyScheme then, LocalDate day, LocalDate known) {
        this.without = new Judge(now.rules());
        this.with = new Judge(then.rules());
        this.day = day;
        this.known = known;
        this.ofConfidants = now.code().equals(Schemes.CONFIDANT);
    }

    void add(PersonId person, Facts facts) {
        Roles roles = Roles.of(facts);
        SchemeStatus was = without.judge(facts, roles, day, known);
        SchemeStatus is = with.judge(facts, roles, day, known);
        count(before, was.state());
        count(after, is.state());
        if (was.state() != is.state()) {
            moved.computeIfAbsent(new Move(was.state(), is.state()), key -> new ArrayList<>())
                    .add(person);
        } else if (!Objects.equals(was.due(), is.due())) {
            otherDue++;
        }
        if (ofConfidants) {
            certified(Certification.isCertified(was), Certification.isCertified(is));
        }
    }

    private void certified(boolean was, boolean is) {
        certifiedBefore += was ? 1 : 0;
        certifiedAfter += is ? 1 : 0;
        lost += was && !is ? 1 : 0;
        gained += is && !was ? 1 : 0;
    }

    private static void count(Map<State, Integer> standing, State state) {
        if (state != State.NOT_APPLICABLE) {
            standing.merge(state, 1, Integer::sum);
        }
    }

    Map<State, Integer> before() {
        return before;
    }

    Map<State, Integer> after() {
        return after;
    }

    int otherDue() {
        return otherDue;
    }

    SchemePreview.@Nullable Certified certified() {
        return ofConfidants ? new SchemePreview.Certified(certifiedBefore, certifiedAfter, lost, gained) : null;
    }

    /** Who moves, by where to. */
    Map<Move, List<PersonId>> moved() {
        return moved;
    }

    /** What becomes worst first. */
    List<StateChange> changes() {
        return moved.entrySet().stream()
                .map(move -> new StateChange(
                        move.getKey().from(),
                        move.getKey().to(),
                        move.getValue().size()))
                .sorted(Comparator.comparing(StateChange::to)
                        .thenComparing(StateChange::from, Comparator.reverseOrder())
                        .reversed())
                .toList();
    }
}
