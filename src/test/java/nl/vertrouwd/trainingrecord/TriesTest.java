package nl.vertrouwd.trainingrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
class TriesTest {

    private static final Instant NOON = Instant.parse("2030-06-01T12:00:00Z");

    @Autowired
    Tries tries;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final String subject = "test:" + UUID.randomUUID();

    @Test
    void twoHundredTriesAtOnceGiveExactlyTheLimit() throws Exception {
        List<Callable<Boolean>> all = IntStream.range(0, 200)
                .mapToObj(index -> (Callable<Boolean>) () -> tries.take(subject, 10))
                .toList();
        int allowed = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(20)) {
            for (Future<Boolean> one : threads.invokeAll(all)) {
                allowed += one.get() ? 1 : 0;
            }
        }
        assertThat(allowed).isEqualTo(10);
        assertThat(tries.left(subject, 10)).isFalse();
        assertThat(tries.left(subject + "x", 10)).isTrue();
    }

    @Test
    void noHourHasMoreThanTheLimitAndAnHourLaterATryIsFreeAgain() {
        assertThat(IntStream.range(0, 10).allMatch(minute -> take(NOON.plus(Duration.ofMinutes(minute)))))
                .isTrue();

        assertThat(take(NOON.plus(Duration.ofMinutes(59)))).isFalse();
        assertThat(take(NOON.plus(Duration.ofMinutes(60)))).isTrue();
        assertThat(take(NOON.plus(Duration.ofMinutes(60)))).isFalse();
        assertThat(take(NOON.plus(Duration.ofMinutes(61)))).isTrue();
    }

    @Test
    void anotherProcessCountsOn() {
        assertThat(IntStream.range(0, 10).allMatch(turn -> take(NOON))).isTrue();

        assertThat(take(NOON.plusSeconds(1))).isFalse();
    }

    /** A new counter every time, as after a restart. */
    private boolean take(Instant at) {
        Tries fresh = new Tries(jdbc, Clock.fixed(at, ZoneOffset.UTC));
        return Boolean.TRUE.equals(transaction.execute(status -> fresh.take(subject, 10)));
    }
}
