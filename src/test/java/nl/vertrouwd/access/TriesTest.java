package nl.vertrouwd.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import nl.vertrouwd.base.OldRows;
import nl.vertrouwd.base.Race;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;

@SpringBootTest
class TriesTest {

    private static final Instant NOON = Instant.parse("2030-06-01T12:00:00Z");

    @Autowired
    Tries tries;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    OldRows oldRows;

    private final String subject = "test:" + UUID.randomUUID();

    @Test
    void twoHundredTriesAtOnceGiveExactlyTheLimit() throws Exception {
        List<Callable<Boolean>> all = IntStream.range(0, 200)
                .mapToObj(index -> (Callable<Boolean>) () -> tries.take(subject, 10))
                .toList();
        assertThat(Race.of(all)).filteredOn(Boolean::booleanValue).hasSize(10);
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

    @Test
    void whoTriesWhileOldTriesAreThrownAwayIsCountedAndNobodyIsInADeadlock() throws Exception {
        List<String> subjects = IntStream.range(0, 8).mapToObj(i -> subject + i).toList();
        for (int round = 0; round < 40; round++) {
            subjects.forEach(each -> tries.take(each, 2));
            jdbc.update("UPDATE public_try SET tried_at = tried_at - INTERVAL 1 DAY");
            List<Callable<Boolean>> all = IntStream.range(0, 40)
                    .mapToObj(i -> (Callable<Boolean>) () -> tries.take(subjects.get(i % subjects.size()), 3))
                    .toList();
            assertThat(Race.of(all)).filteredOn(Boolean::booleanValue).hasSize(3 * subjects.size());
        }
        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM public_try WHERE tried_at < NOW() - INTERVAL 12 HOUR", Integer.class))
                .isZero();
    }

    /** A new counter every time, as after a restart. */
    private boolean take(Instant at) {
        return new Tries(jdbc, oldRows, Clock.fixed(at, ZoneOffset.UTC)).take(subject, 10);
    }
}
