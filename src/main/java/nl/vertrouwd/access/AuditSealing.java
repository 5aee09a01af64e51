package nl.vertrouwd.access;

import java.io.UncheckedIOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.WebApplicationContext;

/**
 * When entries are sealed: right after their commit, every so often for what was left behind, and when the product stops. A command
 * seals when it is done.
 */
@Component
class AuditSealing implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(AuditSealing.class);

    private final AuditSealer sealer;
    private final AuditFolder folder;
    private final int seconds;
    private final boolean product;
    private final AtomicBoolean asked = new AtomicBoolean();
    private final AtomicBoolean left = new AtomicBoolean();
    private final AtomicBoolean complained = new AtomicBoolean();
    private final TransactionSynchronization afterCommit = new TransactionSynchronization() {
        @Override
        public void afterCommit() {
            wake();
        }
    };
    private volatile @Nullable ScheduledExecutorService executor;

    /** @param seconds how often; with 0 nothing is sealed unless it is asked for */
    AuditSealing(
            AuditSealer sealer,
            AuditFolder folder,
            @Value("${vertrouwd.audit.seal-seconds:10}") int seconds,
            ApplicationContext context) {
        this.sealer = sealer;
        this.folder = folder;
        this.seconds = seconds;
        this.product = context instanceof WebApplicationContext;
    }

    /** Seals soon after the present transaction is committed. */
    void wakeAfterCommit() {
        if (!TransactionSynchronizationManager.getSynchronizations().contains(afterCommit)) {
            TransactionSynchronizationManager.registerSynchronization(afterCommit);
        }
    }

    /** Seals all that can be; false when the chain is not ours to extend. */
    boolean sealAll() {
        left.set(false);
        while (sealer.seal() instanceof AuditSealer.Batch.Sealed batch) {
            keep(batch.head());
            if (batch.refused() > 0) {
                LOG.error(
                        "{} entries of the audit trail were not written by this product or with another key",
                        batch.refused());
            }
            if (batch.looked() < AuditSealer.BATCH) {
                complained.set(false);
                return true;
            }
        }
        if (complained.compareAndSet(false, true)) {
            LOG.error(
                    "the audit trail does not end as it was left, and is not sealed any further: see ./vertrouwd audit verify");
        }
        return false;
    }

    /** Vouches for the chain as it stands; returns where it ends. */
    AuditHead vouch() {
        while (sealer.vouch() instanceof AuditSealer.Batch.Sealed batch) {
            if (batch.looked() < AuditSealer.BATCH) {
                sealer.left(batch.head());
                folder.keep(batch.head());
                return batch.head();
            }
        }
        throw new IllegalStateException("vouching is never refused");
    }

    @Override
    public void start() {
        if (product && seconds > 0) {
            ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("audit-sealing").daemon().factory());
            started.scheduleWithFixedDelay(this::sealQuietly, seconds, seconds, TimeUnit.SECONDS);
            executor = started;
        }
    }

    @Override
    public void stop() {
        ScheduledExecutorService running = executor;
        executor = null;
        if (running != null) {
            running.close();
        }
        if (seconds > 0 && left.get()) {
            sealQuietly();
        }
    }

    @Override
    public boolean isRunning() {
        return executor != null || (!product && seconds > 0);
    }

    private void wake() {
        left.set(true);
        ScheduledExecutorService running = executor;
        if (running != null && asked.compareAndSet(false, true)) {
            running.execute(this::sealQuietly);
        }
    }

    private void sealQuietly() {
        asked.set(false);
        try {
            sealAll();
        } catch (DataAccessException | TransactionException | UncheckedIOException e) {
            LOG.warn("the audit trail could not be sealed now; it is tried again", e);
        }
    }

    private void keep(AuditHead head) {
        sealer.left(head);
        if (head.number() > 0 && folder.head().filter(head::equals).isEmpty()) {
            folder.keep(head);
        }
    }
}
