package nl.vertrouwd.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Random;
import java.util.stream.Stream;
import nl.vertrouwd.base.DateRange;
import org.junit.jupiter.api.Test;

/** What must hold of a full delivery whatever is there and whatever comes, tried on thousands of small timelines. */
class TimelineTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 12;
    private static final int RUNS = 20_000;

    /** A fact with a key and a value. */
    private record Fact(String key, String value, DateRange period) implements PeriodRow<Fact> {

        @Override
        public long line() {
            return 1;
        }

        @Override
        public boolean hasKeyOf(Fact other) {
            return key.equals(other.key) && period.from().equals(other.period.from());
        }

        @Override
        public boolean hasValuesOf(Fact other) {
            return value.equals(other.value) && period.equals(other.period);
        }

        @Override
        public Fact endedOn(LocalDate day) {
            return new Fact(key, value, new DateRange(period.from(), day));
        }
    }

    /** One delivery to one unit or person. */
    private record Case(List<Fact> existing, List<Fact> delivered, LocalDate day) {

        Case {
            existing = List.copyOf(existing);
            delivered = List.copyOf(delivered);
        }

        Changes<Fact> changes() {
            Changes<Fact> changes = new Changes<>();
            timeline().deliver(day, changes);
            return changes;
        }

        NavigableMap<LocalDate, Fact> after() {
            return timeline().deliver(day, new Changes<>());
        }

        private Timeline<Fact> timeline() {
            Timeline<Fact> timeline = new Timeline<>();
            timeline.existing.addAll(existing);
            timeline.delivered.addAll(delivered);
            return timeline;
        }
    }

    @Test
    void everyDeliveredRowStandsAfterwardsAsItWasDelivered() {
        cases().forEach(one ->
                assertThat(one.after().values()).as(one.toString()).containsAll(one.delivered()));
    }

    @Test
    void rowsNeverOverlapAfterwards() {
        cases().forEach(one -> {
            List<Fact> after = List.copyOf(one.after().values());
            for (int i = 1; i < after.size(); i++) {
                assertThat(after.get(i).period().from())
                        .as(one.toString())
                        .isAfterOrEqualTo(after.get(i - 1).period().until());
            }
        });
    }

    @Test
    void nothingThatWasNotDeliveredLastsBeyondTheDeliveryDate() {
        cases().forEach(one -> one.after().values().stream()
                .filter(fact -> !one.delivered().contains(fact))
                .forEach(fact ->
                        assertThat(fact.period().until()).as(one.toString()).isBeforeOrEqualTo(one.day())));
    }

    @Test
    void whatIsNotInTheFileStaysEndsOrIsReplaced() {
        cases().forEach(one -> one.existing().stream()
                .filter(old -> one.delivered().stream().noneMatch(fresh -> fresh.hasKeyOf(old)))
                .forEach(old -> {
                    boolean overlapped = one.delivered().stream()
                            .anyMatch(fresh -> fresh.period().overlaps(old.period()));
                    boolean started = old.period().from().isBefore(one.day());
                    Collection<Fact> after = one.after().values();
                    if (overlapped || !started) {
                        assertThat(after).as(one.toString()).doesNotContain(old);
                    } else if (old.period().until().isAfter(one.day())) {
                        assertThat(after).as(one.toString()).contains(old.endedOn(one.day()));
                    } else {
                        assertThat(after).as(one.toString()).contains(old);
                    }
                }));
    }

    @Test
    void theSameDeliveryAgainChangesNothing() {
        cases().forEach(one -> {
            List<Fact> after = List.copyOf(one.after().values());
            for (LocalDate later :
                    List.of(one.day(), one.day().plusDays(1), one.day().plusYears(1))) {
                Changes<Fact> again = new Case(after, one.delivered(), later).changes();
                assertThat(again.counts("x"))
                        .as(one.toString())
                        .isEqualTo(new FileCounts("x", 0, 0, 0, 0, after.size()));
            }
        });
    }

    @Test
    void everyRowIsCountedOnce() {
        cases().forEach(one -> {
            FileCounts counts = one.changes().counts("x");
            int old = counts.changed() + counts.closed() + counts.withdrawn() + counts.unchanged();
            assertThat(old).as(one.toString()).isEqualTo(one.existing().size());
            assertThat(one.after()).hasSize(old - counts.withdrawn() + counts.added());
        });
    }

    private static Stream<Case> cases() {
        Random random = new Random(20261124);
        return Stream.generate(() -> new Case(facts(random), facts(random), day(random.nextInt(DAYS + 2))))
                .limit(RUNS);
    }

    /** A few facts that do not overlap; the last one may be open. */
    private static List<Fact> facts(Random random) {
        List<Fact> facts = new ArrayList<>();
        int from = random.nextInt(4);
        while (from < DAYS && facts.size() < 4) {
            int until = from + 1 + random.nextInt(4);
            LocalDate end = until > DAYS && random.nextBoolean() ? DateRange.OPEN : day(until);
            facts.add(new Fact(
                    random.nextBoolean() ? "a" : "b", random.nextBoolean() ? "1" : "2", new DateRange(day(from), end)));
            if (end.equals(DateRange.OPEN)) {
                break;
            }
            from = until + random.nextInt(3);
        }
        return facts;
    }

    private static LocalDate day(int offset) {
        return START.plusDays(offset);
    }
}
