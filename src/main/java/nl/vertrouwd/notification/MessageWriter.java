package nl.vertrouwd.notification;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes messages inside the transaction of their cause, so that there is never the one without the other. */
@Component
class MessageWriter {

    private final MessageStore store;
    private final ApplicationEventPublisher events;

    MessageWriter(MessageStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /**
     * Tells it, unless the same was told of the same cause before.
     *
     * @param cause this one time; at most 120 characters
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(MessageKind kind, Receiver receiver, String cause, Map<String, String> facts) {
        write(kind, receiver, cause, facts, false);
    }

    /** The same in a transaction of its own, of what has no cause that is stored. */
    @Transactional
    public void tell(MessageKind kind, Receiver receiver, String cause, Map<String, String> facts) {
        write(kind, receiver, cause, facts, false);
    }

    /** The same, of what the receiver did themselves and so has read. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(MessageKind kind, Receiver receiver, String cause, Map<String, String> facts, boolean read) {
        store.insert(kind, receiver, cause, facts, read);
        events.publishEvent(new MessageWritten(receiver.key()));
    }
}
