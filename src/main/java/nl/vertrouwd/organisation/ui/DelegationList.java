package nl.vertrouwd.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.time.LocalDate;
import java.util.Locale;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.ui.Badge;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.base.ui.CardList;
import nl.vertrouwd.base.ui.EmptyState;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.organisation.Delegation;

/** Delegations of one side: who deputises for the reader, or for whom the reader deputises. */
class DelegationList extends Section {

    private static final long serialVersionUID = 1L;

    private static final int PAGE = 12;

    private final SerializableFunction<Delegation, String> leader;
    private final SerializableFunction<Delegation, String> other;
    private final SerializableConsumer<Delegation> end;

    /**
     * @param key begins the texts of this side
     * @param leader the name of who handed it over
     * @param other the name of the other person
     * @param end asks whether to end one
     */
    DelegationList(
            String key,
            CardList.Source<Delegation> source,
            SerializableFunction<Delegation, String> leader,
            SerializableFunction<Delegation, String> other,
            SerializableConsumer<Delegation> end) {
        this.leader = leader;
        this.other = other;
        this.end = end;
        addClassName("vt-section");
        EmptyState none = new EmptyState(getTranslation(key + ".none"), getTranslation(key + ".none.sentence"));
        add(new H2(getTranslation(key)), new CardList<>(PAGE, source, this::card, () -> none));
    }

    private Card card(Delegation delegation) {
        LocalDate last = delegation.period().until().minusDays(1);
        String days = Formats.of(getLocale()).days(delegation.period().from(), last);
        Card card = new Card(other.apply(delegation))
                .badge(new Badge(getTranslation(state(delegation)), tone(delegation)))
                .line(getTranslation("organisation.deputy.card", delegation.unit(), days));
        if (delegation.state() == Delegation.State.RESTING) {
            card.quiet(getTranslation("organisation.deputy.resting.why", leader.apply(delegation)));
        }
        if (delegation.state() == Delegation.State.OVER) {
            return card;
        }
        Button stop = new Button(getTranslation("organisation.deputy.end"), click -> end.accept(delegation));
        stop.setAriaLabel(getTranslation("organisation.deputy.end.of", other.apply(delegation)));
        return card.actions(stop);
    }

    private static String state(Delegation delegation) {
        return "organisation.deputy.state." + delegation.state().name().toLowerCase(Locale.ROOT);
    }

    private static Tone tone(Delegation delegation) {
        return switch (delegation.state()) {
            case RUNNING -> Tone.GOOD;
            case COMING -> Tone.INFO;
            case RESTING -> Tone.SOON;
            case OVER -> Tone.NEUTRAL;
        };
    }
}
