package nl.vertrouwd.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What followed each other through time, as somebody sees it on a day.
 *
 * @param now what holds; null when nothing does yet, or any more
 * @param ahead what begins later, the first one first
 * @param before what held, the latest first
 */
public record Versions<T>(@Nullable T now, List<T> ahead, List<T> before) {

    public Versions {
        ahead = List.copyOf(ahead);
        before = List.copyOf(before);
    }

    /**
     * @param all by day
     * @param over the first day on which none of them holds any more
     */
    static <T> Versions<T> of(List<T> all, Function<T, LocalDate> from, LocalDate over, LocalDate today) {
        List<T> begun =
                all.stream().filter(each -> !from.apply(each).isAfter(today)).toList();
        List<T> ahead = all.subList(begun.size(), all.size());
        boolean holds = !begun.isEmpty() && over.isAfter(today);
        int past = holds ? begun.size() - 1 : begun.size();
        List<T> before =
                IntStream.range(0, past).mapToObj(i -> begun.get(past - 1 - i)).toList();
        return new Versions<>(holds ? begun.getLast() : null, ahead, before);
    }
}
