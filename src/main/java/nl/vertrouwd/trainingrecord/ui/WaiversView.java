package nl.vertrouwd.trainingrecord.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.access.DossierWords;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.ui.Badge;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.base.ui.CardList;
import nl.vertrouwd.base.ui.EmptyState;
import nl.vertrouwd.base.ui.Page;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.organisation.Branch;
import nl.vertrouwd.trainingrecord.Exempted;
import nl.vertrouwd.trainingrecord.Exemption;
import nl.vertrouwd.trainingrecord.Exemptions;
import nl.vertrouwd.trainingrecord.KnownRequirements;

/** Requirements that are waived for whole networks: what stands, and the form for another. */
@Route("network-exemptions")
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.CONFIDANT_COORDINATOR})
class WaiversView extends Page {

    private static final long serialVersionUID = 1L;

    private static final int PAGE = 20;

    private final transient ExemptionButtons buttons;
    private final transient KnownRequirements known;
    private final transient DossierWords words;
    private final CardList<Exemption> list;

    WaiversView(
            Exemptions exemptions,
            ExemptionButtons buttons,
            KnownRequirements known,
            DossierWords words,
            CurrentUser user) {
        this.buttons = buttons;
        this.known = known;
        this.words = words;
        Actor actor = user.require();
        List<Branch> networks = exemptions.networks(actor);
        list = new CardList<>(
                PAGE,
                (offset, limit) -> exemptions.ofNetworks(actor, offset, limit),
                this::card,
                () -> new EmptyState(
                        getTranslation("trainingrecord.waivers.none"),
                        getTranslation("trainingrecord.waivers.none.sentence")));
        Component[] action = networks.isEmpty()
                ? new Component[0]
                : new Component[] {
                    new NetworkButton(exemptions, known, actor, networks, words.today(), () -> list.reload())
                };
        head(getTranslation("trainingrecord.waivers.title"), getTranslation("trainingrecord.waivers.sentence"), action);
        Section section = new Section(new H2(getTranslation("trainingrecord.waivers.list")), list);
        section.addClassName("vt-section");
        add(section);
    }

    private Card card(Exemption exemption) {
        String network = exemption.whom() instanceof Exempted.Network of ? of.code() : "";
        Card card = new Card(getTranslation(
                        "trainingrecord.waivers.card",
                        network,
                        known.title(exemption.scheme(), exemption.requirement(), getLocale())))
                .line(words.period(exemption.period(), getLocale()));
        if (exemption.period().contains(words.today())) {
            card.badge(new Badge(getTranslation("trainingrecord.waivers.now"), Tone.INFO));
        }
        if (!exemption.reason().isBlank()) {
            card.quiet(exemption.reason());
        }
        List<Component> actions = exemption.changeable() ? buttons.of(exemption, () -> list.reload()) : List.of();
        return actions.isEmpty() ? card : card.actions(actions.toArray(Component[]::new));
    }
}
