package nl.vertrouwd.organisation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.ui.Confirm;
import nl.vertrouwd.base.ui.Notices;
import nl.vertrouwd.base.ui.Page;
import nl.vertrouwd.organisation.Delegation;
import nl.vertrouwd.organisation.DelegationResult;
import nl.vertrouwd.organisation.Delegations;
import nl.vertrouwd.organisation.PersonWords;
import nl.vertrouwd.organisation.Unit;

/** Who deputises for whom: a leader hands over their view and takes it back, a deputy sees what they have. */
@Route("deputies")
@RolesAllowed({Role.Names.PARTICIPANT, Role.Names.LEADER})
class DeputiesView extends Page {

    private static final long serialVersionUID = 1L;

    private final transient Delegations delegations;
    private final transient PersonWords people;
    private final transient Actor actor;
    private final LocalDate today;
    private final Div content = new Div();

    DeputiesView(Delegations delegations, PersonWords people, CurrentUser currentUser, Clock clock) {
        this.delegations = delegations;
        this.people = people;
        this.actor = currentUser.require();
        this.today = LocalDate.now(clock);
        head(getTranslation("organisation.deputies.title"), getTranslation("organisation.deputies.sentence"));
        add(content);
        show();
    }

    private void show() {
        List<Unit> led = delegations.led(actor);
        Div lists = new Div();
        lists.addClassName("vt-stack");
        content.removeAll();
        if (led.isEmpty()) {
            content.removeClassName("vt-columns");
        } else {
            content.addClassName("vt-columns");
            lists.add(new DelegationList(
                    "organisation.deputies.given",
                    (offset, limit) -> delegations.given(actor, offset, limit),
                    this::leader,
                    this::deputy,
                    this::askToEnd));
        }
        lists.add(new DelegationList(
                "organisation.deputies.received",
                (offset, limit) -> delegations.received(actor, offset, limit),
                this::leader,
                this::leader,
                this::askToEnd));
        content.add(lists);
        if (!led.isEmpty()) {
            content.add(new DelegationForm(
                    led, today, (text, most) -> delegations.candidates(actor, text, most), this::give));
        }
    }

    private String leader(Delegation delegation) {
        return people.name(delegation.leader(), getLocale());
    }

    private String deputy(Delegation delegation) {
        return people.name(delegation.deputy(), getLocale());
    }

    private DelegationResult give(DelegationForm.Wish wish) {
        DelegationResult result = delegations.give(actor, wish.unit(), wish.deputy(), wish.period());
        if (result instanceof DelegationResult.Given) {
            Notices.done(getTranslation("organisation.deputy.given"));
            show();
        }
        return result;
    }

    private void askToEnd(Delegation delegation) {
        Confirm.askToRemove(
                getTranslation("organisation.deputy.end.question"),
                getTranslation("organisation.deputy.end.touches", deputy(delegation), delegation.unit()),
                getTranslation("organisation.deputy.end"),
                () -> {
                    if (delegations.end(actor, delegation.id())) {
                        Notices.done(getTranslation("organisation.deputy.ended"));
                    } else {
                        Notices.refused(getTranslation("organisation.deputy.end.refused"));
                    }
                    show();
                });
    }
}
