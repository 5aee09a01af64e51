package nl.vertrouwd.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.AccountResult;
import nl.vertrouwd.access.AccountRow;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.access.InvitationResult;
import nl.vertrouwd.access.Invitations;
import nl.vertrouwd.access.Outsiders;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.SecondSteps;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.ui.Facts;
import nl.vertrouwd.base.ui.Notices;
import nl.vertrouwd.base.ui.Page;

/** One account: what it may do, and helping someone who cannot get in. */
@Route("accounts/:account(" + Ids.PATTERN + ")")
@RolesAllowed(Role.Names.ADMINISTRATOR)
class AccountView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    static final String ID = "account";

    private final transient Accounts accounts;
    private final transient Invitations invitations;
    private final transient Outsiders outsiders;
    private final transient RolePanels panels;
    private final transient SecondSteps steps;
    private final transient Clock clock;
    private final transient Actor actor;
    private final Div content = new Div();

    AccountView(
            Accounts accounts,
            Invitations invitations,
            Outsiders outsiders,
            RolePanels panels,
            SecondSteps steps,
            CurrentUser currentUser,
            Clock clock) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.outsiders = outsiders;
        this.panels = panels;
        this.steps = steps;
        this.clock = clock;
        this.actor = currentUser.require();
        content.addClassName("vt-stack");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get(ID).orElseThrow(NotFoundException::new);
        show(new AccountId(UUID.fromString(id)));
    }

    private void show(AccountId id) {
        AccountRow row = accounts.find(actor, id).orElseThrow(NotFoundException::new);
        Button invite = new Button(getTranslation("access.account.invite"), click -> invite(id));
        invite.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        String state = !row.enabled() ? "disabled" : row.activated() ? "active" : "inactive";
        head(row.displayName(), getTranslation("access.account.is-" + state), invite);
        Facts facts = new Facts();
        facts.fact(getTranslation("access.account.username"), row.username());
        facts.fact(getTranslation("access.account.email"), row.email());
        content.removeAll();
        content.add(facts, panels.held(row, actor, () -> show(id)), entry(row));
        LocalDate lastDay = row.lastDay();
        if (lastDay != null) {
            content.add(new LetInPanel(outsiders, actor, id, lastDay));
        }
        content.add(
                new SecondStepPanel(steps, clock, actor, id),
                panels.history(id, actor),
                new Paragraph(new RouterLink(getTranslation("access.account.all"), AccountsView.class)));
    }

    private Component entry(AccountRow row) {
        Section section = new Section(new H2(getTranslation("access.account.entry")));
        section.addClassName("vt-section");
        accounts.waiting(actor, row.id()).ifPresent(left -> {
            section.add(new Paragraph(getTranslation("access.account.waits", left.toMinutes() + 1)));
            section.add(new Button(getTranslation("access.account.end-wait"), click -> {
                accounts.endWait(actor, row.id());
                done(row.id(), new AccountResult.Done(row.id()));
            }));
        });
        String key = row.enabled() ? "access.account.disable" : "access.account.enable";
        section.add(new Paragraph(getTranslation(key + ".means")));
        Button button = new Button(
                getTranslation(key), click -> done(row.id(), accounts.setEnabled(actor, row.id(), !row.enabled())));
        section.add(new Div(button));
        return section;
    }

    private void done(AccountId id, AccountResult result) {
        if (result instanceof AccountResult.LastAdministrator) {
            Notices.refused(getTranslation("access.account.last-administrator"));
        } else {
            Notices.done(getTranslation("access.account.changed"));
        }
        show(id);
    }

    private void invite(AccountId id) {
        switch (invitations.invite(actor, id)) {
            case InvitationResult.Sent sent -> Notices.done(getTranslation("access.account.invited"));
            case InvitationResult.TooMany many -> Notices.refused(getTranslation("access.account.invited-often"));
            default -> Notices.refused(getTranslation("access.account.not-invitable"));
        }
    }
}
