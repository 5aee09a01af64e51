package nl.vertrouwd.base;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock that a test sets; {@code @Import(TestClock.Wanted.class)} puts it in place of the real one. */
public final class TestClock extends Clock {

    /** What it says until a test sets it. */
    public static final Instant START = Instant.parse("2026-11-23T09:00:00Z");

    private final ZoneId zone;
    private volatile Instant now;

    public TestClock(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    public void set(Instant moment) {
        now = moment;
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        TestClock outer = this;
        return new Clock() {
            @Override
            public Instant instant() {
                return outer.instant();
            }

            @Override
            public ZoneId getZone() {
                return other;
            }

            @Override
            public Clock withZone(ZoneId another) {
                return outer.withZone(another);
            }
        };
    }

    @TestConfiguration(proxyBeanMethods = false)
    public static class Wanted {

        @Bean
        @Primary
        TestClock testClock() {
            return new TestClock(START, ZoneId.of("Europe/Amsterdam"));
        }
    }
}
