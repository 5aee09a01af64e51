package nl.vertrouwd.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.vertrouwd.access.AccountFilter;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.AccountRow;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.access.Grant;
import nl.vertrouwd.access.GrantWords;
import nl.vertrouwd.access.Invitations;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.Roles;
import nl.vertrouwd.base.ui.Badge;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.base.ui.CardList;
import nl.vertrouwd.base.ui.Confirm;
import nl.vertrouwd.base.ui.EmptyState;
import nl.vertrouwd.base.ui.FilterChips;
import nl.vertrouwd.base.ui.Notices;
import nl.vertrouwd.base.ui.Page;
import nl.vertrouwd.base.ui.Tone;

/** All accounts, to be found by name, number, role or part of the organisation; the administrator's way to let people in. */
@Route("accounts")
@RolesAllowed(Role.Names.ADMINISTRATOR)
@StyleSheet("css/access.css")
class AccountsView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final int PAGE = 30;
    private static final String STATE = "state";
    private static final String INACTIVE = "inactive";

    private final transient Accounts accounts;
    private final transient Invitations invitations;
    private final transient Roles roles;
    private final transient GrantWords words;
    private final transient Actor actor;
    private final transient Map<Grant, String> sentences = new HashMap<>();
    private final Div content = new Div();

    AccountsView(Accounts accounts, Invitations invitations, Roles roles, GrantWords words, CurrentUser currentUser) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.roles = roles;
        this.words = words;
        this.actor = currentUser.require();
        Button create = new Button(getTranslation("access.accounts.create"), click -> openNew());
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        head(
                getTranslation("access.accounts.title"),
                invitations.destination(getLocale()).orElse(getTranslation("access.accounts.no-mail")),
                create);
        content.addClassName("vt-stack");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        AccountFilterBar fields = new AccountFilterBar(query, roles.partsInUse(actor), words);
        AccountFilter filter = fields.filter(
                query.getSingleParameter(STATE).filter(INACTIVE::equals).isPresent());
        FilterChips state = new FilterChips(getTranslation("access.accounts.state"), AccountsView.class, query, STATE);
        state.option(INACTIVE, getTranslation("access.account.inactive"));
        content.removeAll();
        content.add(fields, state, summary(filter));
        content.add(new CardList<>(
                PAGE,
                (offset, limit) -> page(filter, offset, limit),
                this::card,
                () -> new EmptyState(
                        getTranslation("access.accounts.none.title"),
                        getTranslation("access.accounts.none.sentence"))));
    }

    /** Says at once what all of them may do. */
    private List<AccountRow> page(AccountFilter filter, int offset, int limit) {
        List<AccountRow> rows = accounts.list(actor, filter, offset, limit);
        sentences.putAll(words.sentences(
                rows.stream().flatMap(row -> row.grants().stream()).distinct().toList(), getLocale()));
        return rows;
    }

    private Component summary(AccountFilter filter) {
        int count = accounts.count(actor, filter);
        int invitable = invitations.countInvitable(actor, filter);
        Button invite = new Button(
                getTranslation("access.accounts.invite-all", invitable),
                click -> Confirm.ask(
                        getTranslation("access.accounts.invite-all.question", invitable),
                        getTranslation("access.accounts.invite-all.touches", count - invitable),
                        getTranslation("access.accounts.invite-all", invitable),
                        () -> invite(filter, invitable)));
        invite.setVisible(invitable > 0 && invitable <= Invitations.AT_ONCE);
        Div line = new Div(new H2(getTranslation("access.accounts.found", count)), invite);
        line.addClassName("vt-actions");
        return line;
    }

    private void invite(AccountFilter filter, int wanted) {
        int sent = invitations.inviteAll(actor, filter);
        Notices.done(getTranslation("access.accounts.invited", sent, Math.max(0, wanted - sent)));
    }

    private Card card(AccountRow row) {
        RouterLink link = new RouterLink(
                row.displayName(),
                AccountView.class,
                new RouteParameters(
                        new RouteParam(AccountView.ID, row.id().value().toString())));
        String held = row.grants().stream()
                .map(grant -> sentences.getOrDefault(grant, ""))
                .sorted()
                .collect(Collectors.joining(", "));
        Card card = new Card(link).badge(state(row)).quiet(row.username());
        return held.isEmpty() ? card : card.line(held);
    }

    private Badge state(AccountRow row) {
        if (!row.enabled()) {
            return new Badge(getTranslation("access.account.disabled"), Tone.BAD);
        }
        return row.activated()
                ? new Badge(getTranslation("access.account.active"), Tone.GOOD)
                : new Badge(getTranslation("access.account.inactive"), Tone.SOON);
    }

    private void openNew() {
        new NewAccountDialog(
                        number -> accounts.createForPerson(actor, number),
                        made -> accounts.createExternal(actor, made.name(), made.email(), made.roles()),
                        this::open)
                .open();
    }

    private void open(AccountId id) {
        UI.getCurrent()
                .navigate(
                        AccountView.class,
                        new RouteParam(AccountView.ID, id.value().toString()));
    }
}
