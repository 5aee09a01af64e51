package nl.vertrouwd.obligation.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody stands on the path of a confidant, as networks are counted (exchange-formats.md, exports {@code network} and
 * {@code refresher}).
 *
 * @param network that of the last appointment since the last end, else of the latest event
 * @param trained whether the basic course was ever completed; an aspirant has not
 * @param appointed whether an appointment stands
 * @param senior whether the function of senior is held
 */
public record ConfidantStanding(String network, boolean trained, boolean appointed, boolean senior) {

    /** The course that makes an aspirant a trained confidant. */
    public static final String BASIC_COURSE = "VP-BASIS";

    /** On a date; empty without an event after the last end. Whether they are employed is not looked at. */
    public static Optional<ConfidantStanding> on(LocalDate day, Facts facts) {
        return on(day, facts.events(), facts.completions().stream().anyMatch(completed -> isBasic(completed, day)));
    }

    /** The network in which somebody with these events is on a date, as {@link #on} says it. */
    public static Optional<String> networkOn(LocalDate day, List<ConfidantEvent> events) {
        return on(day, events, false).map(ConfidantStanding::network);
    }

    private static Optional<ConfidantStanding> on(LocalDate day, List<ConfidantEvent> all, boolean trained) {
        List<ConfidantEvent> events = all.stream()
                .filter(event -> !event.date().isAfter(day))
                .sorted(ConfidantEvent.IN_ORDER)
                .toList();
        @Nullable String appointedIn = null;
        @Nullable String latest = null;
        boolean senior = false;
        for (ConfidantEvent event : events) {
            latest = event.network();
            switch (event.kind()) {
                case ENDED -> {
                    appointedIn = null;
                    latest = null;
                    senior = false;
                }
                case APPOINTED -> appointedIn = event.network();
                case SENIOR -> senior = true;
                case SENIOR_ENDED -> senior = false;
                case NOMINATED, INTERVIEWED, MC_ADVICE -> {}
            }
        }
        return latest == null
                ? Optional.empty()
                : Optional.of(new ConfidantStanding(
                        appointedIn == null ? latest : appointedIn, trained, appointedIn != null, senior));
    }

    /** Trained and appointed. */
    public boolean active() {
        return trained && appointed;
    }

    /** Whether the basic course was completed in the calendar year of the day, up to it. */
    public static boolean didBasicInYear(LocalDate day, Facts facts) {
        return facts.completions().stream()
                .anyMatch(
                        completed -> isBasic(completed, day) && completed.date().getYear() == day.getYear());
    }

    private static boolean isBasic(CompletedCourse completed, LocalDate day) {
        return completed.course().equals(BASIC_COURSE) && !completed.date().isAfter(day);
    }
}
