package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.function.SerializableBiFunction;
import java.util.List;
import nl.vertrouwd.base.ui.Badge;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.base.ui.CardGrid;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.planning.Contract;
import nl.vertrouwd.planning.PlanningChange;

/** How many hours each external party has agreed to give this year, and how many of these are planned. */
class ContractCards extends Section {

    private static final long serialVersionUID = 1L;

    private static final int WHOLE = 100;

    private final SerializableBiFunction<Contract, Integer, PlanningChange> agree;

    ContractCards(List<Contract> contracts, SerializableBiFunction<Contract, Integer, PlanningChange> agree) {
        this.agree = agree;
        addClassName("vt-section");
        CardGrid cards = new CardGrid();
        contracts.forEach(contract -> cards.card(card(contract)));
        String year =
                contracts.isEmpty() ? "" : Integer.toString(contracts.getFirst().year());
        add(new H2(getTranslation("planning.contracts.title", year)), cards);
        setVisible(!contracts.isEmpty());
    }

    private Card card(Contract contract) {
        Card card = new Card(contract.party());
        if (contract.exceeded()) {
            card.badge(new Badge(getTranslation("planning.contracts.exceeded"), Tone.BAD));
        }
        if (contract.hours() == 0) {
            card.line(getTranslation("planning.contracts.none", contract.usedHours()));
        } else {
            card.line(getTranslation("planning.contracts.used", contract.usedHours(), contract.hours()));
            Div bar = new Div();
            bar.addClassName("vt-load-bar");
            bar.getElement().setAttribute("aria-hidden", "true");
            bar.getStyle().set("--vt-share", Math.min(WHOLE, WHOLE * contract.usedHours() / contract.hours()) + "%");
            card.add(bar);
        }
        Button change = new Button(getTranslation("planning.contracts.change"), click -> ask(contract));
        change.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        change.setAriaLabel(getTranslation("planning.contracts.change.which", contract.party()));
        return card.actions(change);
    }

    private void ask(Contract contract) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation("planning.contracts.change.which", contract.party()));
        dialog.setWidth("26rem");
        IntegerField hours =
                new IntegerField(getTranslation("planning.contracts.hours", Integer.toString(contract.year())));
        hours.setValue(contract.hours() == 0 ? null : contract.hours());
        hours.setStepButtonsVisible(true);
        hours.setStep(10);
        hours.setHelperText(getTranslation("planning.contracts.hours.help"));
        Button submit = new Button(getTranslation("planning.contracts.save"), click -> {
            int wanted = hours.isEmpty() ? 0 : hours.getValue();
            if (agree.apply(contract, wanted) instanceof PlanningChange.Refused(String textKey)) {
                hours.setErrorMessage(getTranslation(textKey));
                hours.setInvalid(true);
            } else {
                dialog.close();
            }
        });
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div form = new Div(hours);
        form.addClassName("vt-form");
        dialog.add(form);
        dialog.getFooter().add(new Button(getTranslation("base.cancel"), click -> dialog.close()), submit);
        dialog.open();
    }
}
