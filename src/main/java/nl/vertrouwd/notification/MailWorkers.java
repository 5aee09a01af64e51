package nl.vertrouwd.notification;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Threads that bring mail while the product runs: woken when something was written, and looking by themselves for what others wrote or left.
 * Several, so that one address that takes long holds up few others; {@code vertrouwd.mail.senders=0} leaves it to another node.
 */
@Component
@ConditionalOnWebApplication
class MailWorkers implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(MailWorkers.class);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(10);
    private static final Duration LAST_WORDS = Duration.ofSeconds(25);
    private static final int MESSAGES_AT_ONCE = 200;
    private static final int LETTERS_AT_ONCE = 20;

    private final Gathering gathering;
    private final Delivery delivery;
    private final int senders;
    private final Semaphore bell = new Semaphore(0);
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;

    MailWorkers(Gathering gathering, Delivery delivery, @Value("${vertrouwd.mail.senders:4}") int senders) {
        this.gathering = gathering;
        this.delivery = delivery;
        this.senders = senders;
    }

    /** There is something to bring. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void written(MessageWritten message) {
        wake();
    }

    /** There is something to bring again. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void takenUp(LettersTakenUp letters) {
        wake();
    }

    private void wake() {
        if (bell.availablePermits() < senders) {
            bell.release();
        }
    }

    @Override
    public void start() {
        running = true;
        for (int i = 1; i <= senders; i++) {
            threads.add(Thread.ofPlatform().name("mail-" + i).daemon().start(this::work));
        }
    }

    /** Waits for letters that are under way, so that none is sent and not marked. */
    @Override
    public void stop() {
        running = false;
        bell.release(senders);
        long deadline = System.nanoTime() + LAST_WORDS.toNanos();
        for (Thread thread : threads) {
            try {
                thread.join(Duration.ofNanos(Math.max(1, deadline - System.nanoTime())));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
        threads.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void work() {
        while (running) {
            if (round() == 0) {
                rest();
            }
        }
    }

    private int round() {
        try {
            return gathering.gather(MESSAGES_AT_ONCE) + delivery.deliver(LETTERS_AT_ONCE);
        } catch (RuntimeException broken) {
            LOG.error("mail could not be looked after: {}", broken.getClass().getName());
            return 0;
        }
    }

    private void rest() {
        try {
            if (bell.tryAcquire(LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS)) {
                bell.drainPermits();
            }
        } catch (InterruptedException stopped) {
            running = false;
        }
    }
}
