package nl.vertrouwd.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.obligation.Comparison.Move;
import nl.vertrouwd.obligation.SchemeDeskState.Step;

/** A change that one administrator works on. */
final class SchemeJob {

    private static final int TOLD_EVERY = 250;

    private final Actor by;
    private final SchemeChange change;
    private final LocalDate day;
    private final Instant since;
    private volatile SchemeDeskState state;
    private volatile Map<Move, List<PersonId>> people = Map.of();

    SchemeJob(Actor by, SchemeChange change, LocalDate day, Instant since) {
        this.by = by;
        this.change = change;
        this.day = day;
        this.since = since;
        this.state = SchemeDeskState.at(Step.COMPARING, change, null);
    }

    Actor by() {
        return by;
    }

    SchemeChange change() {
        return change;
    }

    LocalDate day() {
        return day;
    }

    Instant since() {
        return since;
    }

    SchemeDeskState state() {
        return state;
    }

    Map<Move, List<PersonId>> people() {
        return people;
    }

    SchemePreview preview() {
        return Objects.requireNonNull(state.preview());
    }

    /** Begins the next step, keeping what was looked at; false when it is that step already. */
    synchronized boolean begin(Step step) {
        boolean fresh = state.step() != step;
        state = SchemeDeskState.at(step, change, state.preview());
        return fresh;
    }

    /** Whether it is worth telling. */
    boolean at(int done, int total) {
        boolean worth = done % TOLD_EVERY == 0;
        if (worth) {
            state = state.at(done, total);
        }
        return worth;
    }

    void made(SchemePreviews.Made made, Step then) {
        people = made.people();
        state = SchemeDeskState.at(then, change, made.preview());
    }

    void end(Step step, List<SchemeProblem> problems) {
        state = new SchemeDeskState(step, change, 0, 0, state.preview(), problems);
    }
}
