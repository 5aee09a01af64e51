package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.base.ui.Badge;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.base.ui.CardList;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.organisation.PersonWords;
import nl.vertrouwd.planning.BulkBatch;
import nl.vertrouwd.planning.BulkOutcome;
import nl.vertrouwd.planning.Session;
import nl.vertrouwd.planning.SessionId;

/** What became of each session of a batch, and who has no place in it any more. */
class BatchOutcome extends Div {

    private static final long serialVersionUID = 1L;

    private static final int AT_ONCE = 20;

    private final transient Choices choices;
    private final transient PlanningWords words;
    private final transient PersonWords people;
    private final transient Map<SessionId, Session> sessions;
    private final transient Map<SessionId, BulkBatch.WithoutPlace> withoutPlace;

    BatchOutcome(BulkBatch batch, ChangeServices services, PlanningWords words, PersonWords people) {
        this.withoutPlace = services.withoutPlace(batch);
        this.choices = services.choices();
        this.words = words;
        this.people = people;
        this.sessions = services.sessions(batch).stream().collect(Collectors.toMap(Session::id, Function.identity()));
        addClassName("vt-stack");
        List<BulkBatch.Item> items = batch.items().stream()
                .filter(item -> sessions.containsKey(item.session()))
                .toList();
        Paragraph sum = new Paragraph(getTranslation(
                "planning.bulk.batch.sum",
                batch.count(BulkOutcome.DONE) + batch.count(BulkOutcome.NOT_UNDONE),
                batch.count(BulkOutcome.CHANGED_SINCE) + batch.count(BulkOutcome.REFUSED),
                batch.count(BulkOutcome.UNDONE)));
        sum.getElement().setAttribute("role", "status");
        add(
                new H2(getTranslation("planning.bulk.batch.outcome")),
                sum,
                new CardList<>(
                        AT_ONCE,
                        (offset, limit) ->
                                items.stream().skip(offset).limit(limit).toList(),
                        this::card,
                        Paragraph::new));
    }

    private Card card(BulkBatch.Item item) {
        Session session = Objects.requireNonNull(sessions.get(item.session()));
        String title = choices.course(session.course())
                .map(course -> course.title(getLocale()))
                .orElse(session.reference());
        Card card = new Card(PlanningNavigation.editorLink(title, session.reference()))
                .badge(new Badge(
                        getTranslation(Texts.key("planning.bulk.outcome.", item.outcome())), tone(item.outcome())))
                .line(words.days(session, getLocale()));
        BulkBatch.WithoutPlace without = withoutPlace.get(item.session());
        if (without != null) {
            card.line(getTranslation("planning.bulk.batch.without", without.count()));
            card.quiet(without.names().stream()
                    .map(person -> people.name(person, getLocale()))
                    .collect(Collectors.joining(getTranslation("planning.bulk.names.separator"))));
        }
        return card;
    }

    private static Tone tone(BulkOutcome outcome) {
        return switch (outcome) {
            case DONE -> Tone.GOOD;
            case WAITING, UNDONE -> Tone.INFO;
            case CHANGED_SINCE, REFUSED, NOT_UNDONE -> Tone.SOON;
        };
    }
}
