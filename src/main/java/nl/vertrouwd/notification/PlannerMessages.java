package nl.vertrouwd.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.Languages;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.planning.MinimumNotReached;
import nl.vertrouwd.planning.MinimumQuestion;
import nl.vertrouwd.planning.PlannedParts;
import nl.vertrouwd.planning.Session;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the planners of a part what they are asked, inside the transaction that asks it. */
@Component
class PlannerMessages {

    private final MessageWriter writer;
    private final RoleHolders holders;
    private final Accounts accounts;
    private final PlannedParts parts;
    private final Texts texts;
    private final Clock clock;

    PlannerMessages(
            MessageWriter writer,
            RoleHolders holders,
            Accounts accounts,
            PlannedParts parts,
            Texts texts,
            Clock clock) {
        this.writer = writer;
        this.holders = holders;
        this.accounts = accounts;
        this.parts = parts;
        this.texts = texts;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void minimumNotReached(MinimumNotReached event) {
        Session session = event.question().session();
        String cause = session.id().value() + ":" + session.deadline();
        Map<String, String> facts = facts(event.question());
        holders.of(Role.PLANNER).stream()
                .map(account -> accounts.asActor(account.id()))
                .filter(planner -> parts.plans(planner, session.organiser()))
                .forEach(planner -> tell(planner, cause, facts));
    }

    private void tell(Actor planner, String cause, Map<String, String> facts) {
        writer.write(MessageKind.TOO_FEW, Receiver.of(planner), cause, facts);
    }

    private Map<String, String> facts(MinimumQuestion question) {
        Session session = question.session();
        Map<String, String> facts = new HashMap<>();
        facts.put(KnownSessions.SESSION, session.id().value().toString());
        facts.put("taken", Integer.toString(session.taken()));
        facts.put("minimum", Integer.toString(session.minimum()));
        facts.putAll(MessageValues.copied(
                "without", without(question, Languages.DUTCH), without(question, Languages.ENGLISH)));
        return facts;
    }

    private String without(MinimumQuestion question, Locale language) {
        Instant answerBy = question.answerBy();
        if (answerBy == null) {
            return texts.get(language, "notification.too-few.no-time");
        }
        ZonedDateTime at = answerBy.atZone(clock.getZone());
        Formats formats = Formats.of(language);
        return texts.get(
                language,
                Texts.key("notification.too-few.without.", question.rule()),
                formats.dayOfYear(at.toLocalDate()),
                formats.time(at.toLocalTime()));
    }
}
