package nl.vertrouwd.notification;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.base.Texts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody is told, in the product; only ever their own. */
@Service
public class Messages {

    private static final int MOST = 100;

    private final MessageStore store;
    private final KnownSessions sessions;
    private final MessageValues values;
    private final TemplateStore templates;
    private final Bells bells;
    private final ApplicationEventPublisher events;
    private final Texts texts;

    Messages(
            MessageStore store,
            KnownSessions sessions,
            MessageValues values,
            TemplateStore templates,
            Bells bells,
            ApplicationEventPublisher events,
            Texts texts) {
        this.store = store;
        this.sessions = sessions;
        this.values = values;
        this.templates = templates;
        this.bells = bells;
        this.events = events;
        this.texts = texts;
    }

    /** A page of the actor's own messages, the latest first, at most 100; a number of statements that does not grow. */
    @Transactional(readOnly = true)
    public List<InboxMessage> page(Actor by, Locale language, int offset, int limit) {
        List<Message> page = store.of(Receiver.of(by).key(), offset, Math.min(limit, MOST));
        KnownSessions.Found found = sessions.of(page);
        TemplateStore.Snapshot now = templates.now();
        return page.stream()
                .map(message -> shown(message, found, now, language))
                .toList();
    }

    /** How many the actor has not read. */
    @Transactional(readOnly = true)
    public int unread(Actor by) {
        return store.unread(Receiver.of(by).key());
    }

    /** The actor has read one of their own; nothing happens for any other. */
    @Transactional
    public void markRead(Actor by, UUID id) {
        read(by, store.markRead(Receiver.of(by).key(), id));
    }

    /** The actor has read everything. */
    @Transactional
    public void markAllRead(Actor by) {
        read(by, store.markRead(Receiver.of(by).key(), null));
    }

    /** Calls whenever the actor gets something to read or has read something; returns what ends it. */
    public Runnable watch(Actor by, Runnable changed) {
        return bells.watch(Receiver.of(by).key(), changed);
    }

    private void read(Actor by, int count) {
        if (count > 0) {
            events.publishEvent(new MessagesRead(Receiver.of(by).key()));
        }
    }

    /** The subject of the mail, without what is only true on the day it is sent: it is read for a year. */
    private String title(MessageKind kind, Map<String, String> filled, TemplateStore.Snapshot now, Locale language) {
        return switch (kind) {
            case REMINDER, DUE, ADVISED ->
                texts.get(
                        language,
                        "notification.inbox.of",
                        texts.get(language, Texts.key("notification.kind.", kind)),
                        filled.getOrDefault(kind == MessageKind.REMINDER ? "course" : "duty", ""));
            default -> now.of(kind, language).subject(filled);
        };
    }

    private static long number(Map<String, String> filled, String name) {
        return Long.parseLong(filled.getOrDefault(name, "0"));
    }

    private InboxMessage shown(
            Message message, KnownSessions.Found found, TemplateStore.Snapshot now, Locale language) {
        Map<String, String> filled = values.of(message, "", found, language);
        String sentence = texts.get(
                language,
                Texts.key("notification.inbox.", message.kind()),
                filled.getOrDefault("when", ""),
                filled.getOrDefault("where", ""),
                filled.getOrDefault("before", ""),
                filled.getOrDefault("number", ""),
                filled.getOrDefault("due", ""),
                number(filled, "overdue"),
                number(filled, "expiring"));
        return new InboxMessage(
                message.id(),
                message.kind(),
                title(message.kind(), filled, now, language),
                sentence,
                MessageValues.path(message, found),
                message.createdAt(),
                message.readAt() == null);
    }
}
