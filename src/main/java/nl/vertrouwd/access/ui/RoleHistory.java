package nl.vertrouwd.access.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableFunction;
import java.time.Instant;
import java.time.ZoneId;
import nl.vertrouwd.access.RolePeriod;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.base.ui.CardList;
import nl.vertrouwd.base.ui.EmptyState;

/** Which roles were given and taken away, when and by whom. */
class RoleHistory extends Section {

    private static final long serialVersionUID = 1L;

    private static final int PAGE = 10;

    /** @param sentence what somebody with the role of a period may do, or might */
    RoleHistory(CardList.Source<RolePeriod> source, SerializableFunction<RolePeriod, String> sentence, ZoneId zone) {
        addClassName("vt-section");
        add(new H2(getTranslation("access.history.title")));
        add(new CardList<>(
                PAGE,
                source,
                period -> card(period, sentence.apply(period), zone),
                () -> new EmptyState(
                        getTranslation("access.history.none.title"), getTranslation("access.history.none.sentence"))));
    }

    private Card card(RolePeriod period, String sentence, ZoneId zone) {
        Card card = new Card(sentence)
                .quiet(getTranslation("access.history.given", date(period.from(), zone), period.givenBy()));
        Instant until = period.until();
        String by = period.endedBy();
        return until == null || by == null
                ? card
                : card.quiet(getTranslation("access.history.ended", date(until, zone), by));
    }

    private String date(Instant moment, ZoneId zone) {
        return Formats.of(getLocale()).date(moment.atZone(zone).toLocalDate());
    }
}
