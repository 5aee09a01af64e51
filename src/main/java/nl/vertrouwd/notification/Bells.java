package nl.vertrouwd.notification;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** The open pages of this process that show how much somebody has not read; rung when that changes, so that none of them has to ask. */
@Component
class Bells {

    private final Map<UUID, List<Runnable>> watching = new ConcurrentHashMap<>();

    Runnable watch(UUID receiver, Runnable changed) {
        watching.computeIfAbsent(receiver, key -> new CopyOnWriteArrayList<>()).add(changed);
        return () -> watching.computeIfPresent(receiver, (key, all) -> {
            all.remove(changed);
            return all.isEmpty() ? null : all;
        });
    }

    /** For whom a page is open. */
    Set<UUID> watched() {
        return Set.copyOf(watching.keySet());
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void written(MessageWritten event) {
        ring(event.receiver());
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void read(MessagesRead event) {
        ring(event.receiver());
    }

    void ring(UUID receiver) {
        watching.getOrDefault(receiver, List.of()).forEach(Runnable::run);
    }
}
