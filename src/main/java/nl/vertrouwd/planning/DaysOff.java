package nl.vertrouwd.planning;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.vertrouwd.access.AuditWords;
import nl.vertrouwd.base.Texts;

/** The days off of every country in some years, with what was added and struck out; pure. */
final class DaysOff {

    /** What was changed by hand: without a name it is struck out. */
    record Change(Country country, LocalDate date, Optional<String> name) {}

    private final Map<Country, Map<LocalDate, String>> byCountry = new HashMap<>();

    DaysOff(int firstYear, int lastYear, List<Change> changes) {
        for (Country country : Country.values()) {
            Map<LocalDate, String> days = new HashMap<>();
            IntStream.rangeClosed(firstYear, lastYear)
                    .mapToObj(year -> Holidays.of(year, country))
                    .flatMap(List::stream)
                    .forEach(day -> days.putIfAbsent(day.date(), word(day.holiday())));
            byCountry.put(country, days);
        }
        changes.forEach(this::change);
    }

    private void change(Change change) {
        Map<LocalDate, String> days = byCountry.getOrDefault(change.country(), Map.of());
        change.name().ifPresentOrElse(name -> days.put(change.date(), name), () -> days.remove(change.date()));
    }

    /** The name of the day, as {@link AuditWords} stores words; none on a working day. */
    Optional<String> on(LocalDate date, Country country) {
        return Optional.ofNullable(byCountry.getOrDefault(country, Map.of()).get(date));
    }

    Set<LocalDate> of(Country country) {
        return Set.copyOf(byCountry.getOrDefault(country, Map.of()).keySet());
    }

    private static String word(Holiday holiday) {
        return AuditWords.word(Texts.key("planning.holiday.", holiday));
    }
}
