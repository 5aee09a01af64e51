package nl.vertrouwd.notification;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.AuditSubject;
import nl.vertrouwd.access.AuditTrail;
import nl.vertrouwd.access.AuditWords;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.DomainException;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.Languages;
import nl.vertrouwd.base.MailAddresses;
import nl.vertrouwd.base.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The texts of messages, for administrators to read, change, look at and try on themselves. Refuses everybody else. */
@Service
public class MessageTexts {

    private final TemplateStore store;
    private final StandardTexts standard;
    private final ExampleValues examples;
    private final LetterMaker maker;
    private final Post post;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    MessageTexts(
            TemplateStore store,
            StandardTexts standard,
            ExampleValues examples,
            LetterMaker maker,
            Post post,
            Accounts accounts,
            AuditTrail audit,
            JdbcClient jdbc,
            Clock clock) {
        this.store = store;
        this.standard = standard;
        this.examples = examples;
        this.maker = maker;
        this.post = post;
        this.accounts = accounts;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A text as it would be sent, with values that are made up. */
    public record Preview(String subject, String text, String html) {}

    /** The text as it is now. */
    @Transactional(readOnly = true)
    public MessageTemplate of(Actor by, MessageKind kind, Locale language) {
        require(by);
        return store.now().of(kind, language);
    }

    /** The kinds whose text was changed, in either language; one statement. */
    @Transactional(readOnly = true)
    public List<MessageKind> changed(Actor by) {
        require(by);
        return store.now().changed().keySet().stream()
                .map(TemplateStore.Key::kind)
                .distinct()
                .sorted()
                .toList();
    }

    /** The text that comes with the product. */
    public MessageTemplate standard(Actor by, MessageKind kind, Locale language) {
        require(by);
        return standard.of(kind, language);
    }

    /** What is wrong with a text; empty when nothing is. */
    public List<TemplateProblem> problems(Actor by, MessageKind kind, String subject, String body) {
        require(by);
        return TemplateCheck.check(kind, subject, body);
    }

    /** A text with values that are made up. */
    public Preview preview(Actor by, MessageKind kind, Locale language, String subject, String body) {
        require(by);
        Letter letter = letter(kind, language, subject, body, "");
        return new Preview(letter.subject(), letter.text(), letter.html());
    }

    /** Sends a text to the actor's own address, as it would be sent; false when there is none or it did not work. */
    public boolean sendToMyself(Actor by, MessageKind kind, Locale language, String subject, String body) {
        require(by);
        String address = accounts.own(by).email();
        if (!MailAddresses.isUsable(address)) {
            return false;
        }
        try (Post.Line line = post.line()) {
            line.send(letter(kind, language, subject, body, address));
            return true;
        } catch (MailFailure failed) {
            return false;
        }
    }

    /** Keeps another text; refuses one with something wrong, and one that somebody else changed since this version. */
    @Transactional
    public TemplateResult save(Actor by, MessageKind kind, Locale language, String subject, String body, long version) {
        require(by);
        List<TemplateProblem> problems = TemplateCheck.check(kind, subject, body);
        if (!problems.isEmpty()) {
            return new TemplateResult.Refused(problems);
        }
        MessageTemplate before = store.now().of(kind, language);
        String written = body.strip().replace("\r\n", "\n");
        boolean stored = version == 0
                ? insert(by, kind, language, subject.strip(), written)
                : update(by, kind, language, subject.strip(), written, version);
        MessageTemplate now = store.now().of(kind, language);
        if (!stored) {
            return new TemplateResult.ChangedMeanwhile(now);
        }
        record(by, kind, language, before, now);
        return new TemplateResult.Saved(now);
    }

    /** Goes back to the text that comes with the product; refuses when somebody else changed it since this version. */
    @Transactional
    public TemplateResult reset(Actor by, MessageKind kind, Locale language, long version) {
        require(by);
        MessageTemplate before = store.now().of(kind, language);
        boolean gone = jdbc.sql("DELETE FROM message_template WHERE kind = ? AND language = ? AND version = ?")
                        .params(kind.name(), code(language), version)
                        .update()
                == 1;
        MessageTemplate now = store.now().of(kind, language);
        if (!gone) {
            return new TemplateResult.ChangedMeanwhile(now);
        }
        record(by, kind, language, before, now);
        return new TemplateResult.Saved(now);
    }

    private Letter letter(MessageKind kind, Locale language, String subject, String body, String to) {
        MessageTemplate template = new MessageTemplate(subject, body, 0, null, null);
        return maker.example(template, examples.of(kind, language), to, Languages.nearest(language));
    }

    private boolean insert(Actor by, MessageKind kind, Locale language, String subject, String body) {
        return jdbc.sql("INSERT IGNORE INTO message_template"
                                + " (kind, language, subject, body, version, changed_by, changed_at)"
                                + " VALUES (?, ?, ?, ?, 1, ?, ?)")
                        .params(
                                kind.name(),
                                code(language),
                                subject,
                                body,
                                Ids.bytes(by.account().value()),
                                Utc.of(clock.instant()))
                        .update()
                == 1;
    }

    private boolean update(Actor by, MessageKind kind, Locale language, String subject, String body, long version) {
        return jdbc.sql("UPDATE message_template SET subject = ?, body = ?, version = version + 1, changed_by = ?,"
                                + " changed_at = ? WHERE kind = ? AND language = ? AND version = ?")
                        .params(
                                subject,
                                body,
                                Ids.bytes(by.account().value()),
                                Utc.of(clock.instant()),
                                kind.name(),
                                code(language),
                                version)
                        .update()
                == 1;
    }

    private void record(Actor by, MessageKind kind, Locale language, MessageTemplate before, MessageTemplate after) {
        Map<String, String> what = Map.of(
                "kind",
                AuditWords.word(Texts.key("notification.kind.", kind)),
                "language",
                AuditWords.word("notification.texts.language." + code(language)));
        audit.recordChange(
                by,
                "notification.text-changed",
                AuditSubject.thing("message-text", null),
                what,
                values(before),
                values(after));
    }

    private static Map<String, String> values(MessageTemplate template) {
        return Map.of("subject", template.subject(), "body", template.body());
    }

    private static String code(Locale language) {
        return Languages.nearest(language).getLanguage();
    }

    private static void require(Actor by) {
        if (!by.hasAny(Role.ADMINISTRATOR)) {
            throw new DomainException("base.not-allowed");
        }
    }
}
