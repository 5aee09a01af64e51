package nl.vertrouwd.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.base.ui.CardGrid;
import nl.vertrouwd.organisation.WaitingDelivery;

/** Deliveries of the folder that were stopped because they touch too many people, each to be looked at. */
class WaitingDeliveries extends Section {

    private static final long serialVersionUID = 1L;

    WaitingDeliveries(List<WaitingDelivery> waiting, SerializableConsumer<WaitingDelivery> open) {
        addClassName("vt-stack");
        CardGrid cards = new CardGrid();
        for (WaitingDelivery delivery : waiting) {
            Button look = new Button(getTranslation("organisation.delivery.open"), click -> open.accept(delivery));
            look.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            cards.card(new Card(delivery.name())
                    .line(getTranslation(
                            "organisation.import.run.delivered",
                            Formats.of(getLocale()).date(delivery.deliveredOn())))
                    .actions(look));
        }
        add(
                new H2(getTranslation("organisation.delivery.waiting")),
                new Paragraph(getTranslation("organisation.delivery.waiting.sentence")),
                cards);
    }
}
