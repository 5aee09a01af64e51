package nl.vertrouwd.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.obligation.rules.Waiver;
import nl.vertrouwd.organisation.Suspension;

/**
 * Why somebody's clocks stood still, as far as the reader may know: the reason of a suspension is only in it for the person and who
 * approved it.
 *
 * @param suspensions those known on the day that is asked
 * @param waivers the person's own, and those of their network
 */
record Pauses(List<Suspension> suspensions, List<Waiver> waivers) {

    private static final String WAIVED = "obligation.why.pause.waived";

    /** Keys of the reasons why the clock of this requirement stood still on some of these days; empty when the reader may know none. */
    List<String> during(String scheme, String requirement, LocalDate from, LocalDate until) {
        Stream<String> waived = waivers.stream()
                .filter(waiver -> waiver.scheme().equals(scheme)
                        && waiver.requirement().equals(requirement)
                        && overlaps(waiver.period(), from, until))
                .map(waiver -> WAIVED);
        return Stream.concat(suspended(from, until), waived).distinct().toList();
    }

    /** Keys of the reasons of the suspensions that contain the day. */
    List<String> on(LocalDate day) {
        return suspended(day, day.plusDays(1)).distinct().toList();
    }

    private Stream<String> suspended(LocalDate from, LocalDate until) {
        return suspensions.stream()
                .filter(suspension -> overlaps(suspension.period(), from, until))
                .map(Suspension::reason)
                .filter(Objects::nonNull)
                .map(reason -> Texts.key("obligation.why.pause.", reason));
    }

    private static boolean overlaps(DateRange period, LocalDate from, LocalDate until) {
        return period.from().isBefore(until) && from.isBefore(period.until());
    }
}
