package nl.vertrouwd.planning.proposal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The day-parts of a session on the clock of its site, in order; at least one. It is compared very often, so it knows its own hash. */
public final class Moment {

    private final List<Part> parts;
    private final int hash;
    private final Map<ZoneId, long[]> seconds = new ConcurrentHashMap<>();

    /** One day-part. */
    public record Part(LocalDate date, LocalTime start, LocalTime end) {}

    public Moment(List<Part> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a moment without day-parts");
        }
        this.parts = List.copyOf(parts);
        this.hash = this.parts.hashCode();
    }

    public List<Part> parts() {
        return parts;
    }

    public LocalDate firstDay() {
        return parts.getFirst().date();
    }

    public LocalDate lastDay() {
        return parts.getLast().date();
    }

    /** The Monday of the week in which it begins. */
    LocalDate week() {
        return firstDay().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    YearMonth month() {
        return YearMonth.from(firstDay());
    }

    /** Begin and end of each day-part in turn, in seconds since 1970, on the clock of that zone. */
    long[] seconds(ZoneId zone) {
        return seconds.computeIfAbsent(zone, this::compute);
    }

    private long[] compute(ZoneId zone) {
        long[] found = new long[parts.size() * 2];
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            found[2 * i] = part.date().atTime(part.start()).atZone(zone).toEpochSecond();
            found[2 * i + 1] = part.date().atTime(part.end()).atZone(zone).toEpochSecond();
        }
        return found;
    }

    /** Whole weeks, begun ones counted, between it and a period; 0 within. */
    int weeksOutside(LocalDate from, LocalDate until) {
        long early = ChronoUnit.DAYS.between(firstDay(), from);
        long late = ChronoUnit.DAYS.between(until, lastDay()) + 1;
        return (int) Math.ceilDiv(Math.max(0, Math.max(early, late)), 7);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Moment moment && hash == moment.hash && parts.equals(moment.parts));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return firstDay() + "/" + parts.size();
    }
}
