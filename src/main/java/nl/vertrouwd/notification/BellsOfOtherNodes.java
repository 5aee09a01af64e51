package nl.vertrouwd.notification;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * Rings the bells of this process for what was written or read on another node: looks now and then how much those have not read for whom a
 * page is open here, in one statement for all of them together.
 */
@Component
@ConditionalOnWebApplication
class BellsOfOtherNodes implements InitializingBean, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(BellsOfOtherNodes.class);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(20);

    private final Bells bells;
    private final MessageStore store;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("bells").daemon().factory());
    private Map<UUID, Integer> known = Map.of();

    BellsOfOtherNodes(Bells bells, MessageStore store) {
        this.bells = bells;
        this.store = store;
    }

    @Override
    public void afterPropertiesSet() {
        looking.scheduleWithFixedDelay(
                this::lookQuietly, LOOK_AGAIN.toSeconds(), LOOK_AGAIN.toSeconds(), TimeUnit.SECONDS);
    }

    /** Rings for whom it is another number than the last time, and for whom it was not known. */
    synchronized void look() {
        Set<UUID> watched = bells.watched();
        Map<UUID, Integer> now = new HashMap<>();
        watched.forEach(receiver -> now.put(receiver, 0));
        now.putAll(store.unread(watched));
        Map<UUID, Integer> before = known;
        known = now;
        now.forEach((receiver, unread) -> {
            if (!unread.equals(before.get(receiver))) {
                bells.ring(receiver);
            }
        });
    }

    private void lookQuietly() {
        try {
            look();
        } catch (RuntimeException broken) {
            LOG.warn(
                    "it could not be seen what was written elsewhere: {}",
                    broken.getClass().getName());
        }
    }

    @Override
    public void destroy() {
        looking.shutdownNow();
    }
}
