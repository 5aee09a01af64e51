package nl.vertrouwd.trainingrecord.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.Command;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.ui.DossierActions;
import nl.vertrouwd.trainingrecord.Exempted;
import nl.vertrouwd.trainingrecord.Exemption;
import nl.vertrouwd.trainingrecord.Exemptions;
import nl.vertrouwd.trainingrecord.KnownRequirement;
import org.springframework.stereotype.Service;

/** What can be done with exemptions in somebody's file: enter one, let one end earlier, withdraw one. */
@Service
class ExemptionActions implements DossierActions {

    private final Exemptions exemptions;
    private final ExemptionButtons buttons;
    private final CurrentUser user;

    ExemptionActions(Exemptions exemptions, ExemptionButtons buttons, CurrentUser user) {
        this.exemptions = exemptions;
        this.buttons = buttons;
        this.user = user;
    }

    @Override
    public String section() {
        return "exemptions";
    }

    @Override
    public Offered of(PersonId person) {
        Actor actor = user.require();
        Exempted whom = new Exempted.Someone(person);
        List<KnownRequirement> waivable = exemptions.waivable(actor, whom);
        Map<UUID, Exemption> changeable = waivable.isEmpty()
                ? Map.of()
                : exemptions.of(actor, person).stream()
                        .filter(Exemption::changeable)
                        .collect(Collectors.toMap(each -> each.id().value(), each -> each));
        return new Offered() {
            @Override
            public List<Component> above(Command changed) {
                return waivable.isEmpty() ? List.of() : List.of(buttons.enter(whom, waivable, changed));
            }

            @Override
            public List<Component> inside(UUID entry, Command changed) {
                Exemption exemption = changeable.get(entry);
                return exemption == null ? List.of() : buttons.of(exemption, changed);
            }
        };
    }
}
