package nl.vertrouwd.trainingrecord.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.Command;
import java.time.LocalDate;
import java.util.List;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.organisation.Branch;
import nl.vertrouwd.trainingrecord.Exempted;
import nl.vertrouwd.trainingrecord.Exemptions;
import nl.vertrouwd.trainingrecord.KnownRequirements;

/** Opens the form for a network: at once when there is one to choose, else after asking which. */
class NetworkButton extends Button {

    private static final long serialVersionUID = 1L;

    private final transient Exemptions exemptions;
    private final transient KnownRequirements known;
    private final transient Actor actor;
    private final LocalDate today;
    private final Command changed;

    NetworkButton(
            Exemptions exemptions,
            KnownRequirements known,
            Actor actor,
            List<Branch> networks,
            LocalDate today,
            Command changed) {
        this.exemptions = exemptions;
        this.known = known;
        this.actor = actor;
        this.today = today;
        this.changed = changed;
        setText(getTranslation("trainingrecord.exemption.enter.network"));
        addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        addClickListener(click -> {
            if (networks.size() == 1) {
                openFor(networks.getFirst());
            } else {
                ask(networks);
            }
        });
    }

    private void openFor(Branch network) {
        Exempted whom = new Exempted.Network(network.code());
        new ExemptionDialog(exemptions, known, actor, whom, exemptions.waivable(actor, whom), today, changed)
                .forNetwork(network.name())
                .open();
    }

    private void ask(List<Branch> networks) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation("trainingrecord.waivers.which"));
        dialog.setWidth("28rem");
        Select<Branch> network = new Select<>();
        network.setLabel(getTranslation("trainingrecord.waivers.network"));
        network.setItems(networks);
        network.setItemLabelGenerator(Branch::name);
        network.setValue(networks.getFirst());
        Div form = new Div(network);
        form.addClassName("vt-form");
        dialog.add(form);
        Button next = new Button(getTranslation("trainingrecord.waivers.next"), click -> {
            dialog.close();
            openFor(network.getValue());
        });
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(getTranslation("base.cancel"), click -> dialog.close()), next);
        dialog.open();
    }
}
