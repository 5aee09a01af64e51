package nl.vertrouwd.obligation;

import java.util.List;

/** What became of an attempt to change a scheme. */
public sealed interface SchemeResult {

    /** It is stored, and the duties of everybody are made anew; the scheme as it is now. */
    record Saved(DutyScheme now) implements SchemeResult {}

    /** Nothing was stored; every problem at its field. */
    record Refused(List<SchemeProblem> problems) implements SchemeResult {}

    /** Nothing was stored, because what was looked at beforehand is not what would happen: the scheme or the day is another one. */
    record LookAgain() implements SchemeResult {}
}
