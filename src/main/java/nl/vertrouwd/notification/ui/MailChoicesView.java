package nl.vertrouwd.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.base.ui.Notices;
import nl.vertrouwd.base.ui.Page;
import nl.vertrouwd.notification.MailChoices;
import nl.vertrouwd.notification.MailPreferences;
import nl.vertrouwd.notification.MessageKind;

/** What I want mail about, and when not; with what comes by mail in any case. */
@Route("message-preferences")
@PermitAll
class MailChoicesView extends Page {

    private static final long serialVersionUID = 1L;

    private final transient MailChoices choices;
    private final transient Actor actor;
    private final CheckboxGroup<MessageKind> wanted = new CheckboxGroup<>();
    private final QuietHours quiet = new QuietHours();
    private transient MailPreferences shown = MailPreferences.STANDARD;

    MailChoicesView(MailChoices choices, CurrentUser user) {
        this.choices = choices;
        this.actor = user.require();
        head(getTranslation("notification.choices.title"), getTranslation("notification.choices.lead"));
        back(getTranslation("notification.inbox.title"), "/messages");
        wanted.setLabel(getTranslation("notification.choices.wanted"));
        wanted.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        wanted.setItems(optional());
        wanted.setItemLabelGenerator(this::name);
        Button save = new Button(getTranslation("notification.choices.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div actions = new Div(save);
        actions.addClassName("vt-actions");
        Div form = new Div(
                new Paragraph(whereTo()),
                wanted,
                new H2(getTranslation("notification.choices.quiet")),
                quiet,
                actions,
                new H2(getTranslation("notification.choices.always")),
                new Paragraph(getTranslation("notification.choices.always.why")),
                always());
        form.addClassName("vt-form");
        add(form);
        show();
    }

    private String whereTo() {
        return choices.address(actor)
                .map(address -> getTranslation("notification.choices.address", address))
                .orElseGet(() -> getTranslation("notification.choices.no-address"));
    }

    private void show() {
        shown = choices.of(actor);
        Set<MessageKind> chosen = EnumSet.noneOf(MessageKind.class);
        optional().stream().filter(shown::wants).forEach(chosen::add);
        wanted.setValue(chosen);
        quiet.show(shown.quietFrom(), shown.quietUntil());
    }

    private void save() {
        if (!quiet.isComplete()) {
            return;
        }
        Set<MessageKind> without = EnumSet.noneOf(MessageKind.class);
        without.addAll(shown.without());
        without.addAll(optional());
        without.removeAll(wanted.getValue());
        boolean kept =
                choices.change(actor, new MailPreferences(quiet.from(), quiet.until(), without, shown.version()));
        if (kept) {
            Notices.done(getTranslation("notification.choices.saved"));
        } else {
            Notices.refused(getTranslation("notification.choices.meanwhile"));
        }
        show();
    }

    private UnorderedList always() {
        UnorderedList list = new UnorderedList();
        Arrays.stream(MessageKind.values())
                .filter(MessageKind::isMandatory)
                .forEach(kind -> list.add(new ListItem(name(kind))));
        return list;
    }

    /** Digests are only for who gets them. */
    private List<MessageKind> optional() {
        return Arrays.stream(MessageKind.values())
                .filter(kind -> !kind.isMandatory())
                .filter(kind -> kind != MessageKind.UNIT_DIGEST || actor.hasAny(Role.LEADER))
                .filter(kind -> kind != MessageKind.NETWORK_DIGEST || actor.hasAny(Role.CONFIDANT_COORDINATOR))
                .toList();
    }

    private String name(MessageKind kind) {
        return getTranslation(Texts.key("notification.kind.", kind));
    }
}
