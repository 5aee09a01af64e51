package nl.vertrouwd.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.validator.EmailValidator;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.Set;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.AccountResult;
import nl.vertrouwd.access.GrantWords;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.ScopeKind;

/** A new account, for someone of the personnel file or from outside. Asks its caller to make it, and says at the field what is wrong. */
class NewAccountDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** Someone from outside, as typed. */
    record External(String name, String email, Set<Role> roles) {}

    private final SerializableConsumer<AccountId> whenMade;

    NewAccountDialog(
            SerializableFunction<String, AccountResult> forPerson,
            SerializableFunction<External, AccountResult> external,
            SerializableConsumer<AccountId> whenMade) {
        this.whenMade = whenMade;
        setHeaderTitle(getTranslation("access.new.title"));
        setWidth("32rem");
        TabSheet kinds = new TabSheet();
        kinds.add(getTranslation("access.new.person"), person(forPerson));
        kinds.add(getTranslation("access.new.external"), external(external));
        add(kinds);
        getFooter().add(new Button(getTranslation("base.cancel"), click -> close()));
    }

    private Component person(SerializableFunction<String, AccountResult> make) {
        TextField number = new TextField(getTranslation("access.new.number"));
        number.setWidthFull();
        number.setMaxLength(100);
        return form(number, create(() -> made(make.apply(number.getValue()), number, "access.new.unknown")));
    }

    private Component external(SerializableFunction<External, AccountResult> make) {
        TextField name = new TextField(getTranslation("access.account.name"));
        EmailField email = new EmailField(getTranslation("access.account.email"));
        CheckboxGroup<Role> roles = new CheckboxGroup<>(getTranslation("access.account.roles"));
        roles.setItems(Role.given().stream()
                .filter(role -> role.kinds().contains(ScopeKind.EVERYTHING))
                .toList());
        roles.setItemLabelGenerator(role -> getTranslation(GrantWords.nameKey(role)));
        name.setWidthFull();
        email.setWidthFull();
        Binder<External> binder = new Binder<>(External.class);
        binder.forField(name)
                .asRequired(getTranslation("access.new.name.missing"))
                .withValidator(text -> text.length() <= 200, getTranslation("access.new.name.long"))
                .bind("name");
        binder.forField(email)
                .asRequired(getTranslation("access.new.email.wrong"))
                .withValidator(new EmailValidator(getTranslation("access.new.email.wrong")))
                .withValidator(text -> text.length() <= 190, getTranslation("access.new.email.wrong"))
                .bind("email");
        binder.forField(roles).bind("roles");
        Paragraph year = new Paragraph(getTranslation("access.new.external.year"));
        return form(name, email, roles, year, create(() -> {
            if (binder.validate().isOk()) {
                External typed = new External(name.getValue(), email.getValue(), roles.getValue());
                AccountResult result = make.apply(typed);
                email.setErrorMessage(getTranslation("access.new.exists"));
                email.setInvalid(result instanceof AccountResult.AlreadyThere);
                finish(result);
            }
        }));
    }

    private void made(AccountResult result, TextField field, String unknownKey) {
        field.setErrorMessage(getTranslation(unknownKey));
        field.setInvalid(result instanceof AccountResult.UnknownPerson);
        if (result instanceof AccountResult.AlreadyThere there) {
            finish(new AccountResult.Done(there.account()));
        }
        finish(result);
    }

    private void finish(AccountResult result) {
        if (result instanceof AccountResult.Done done) {
            close();
            whenMade.accept(done.account());
        }
    }

    private Button create(com.vaadin.flow.server.Command action) {
        Button button = new Button(getTranslation("access.new.submit"), click -> action.execute());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private static Component form(Component... fields) {
        Div form = new Div(fields);
        form.addClassName("vt-form");
        return form;
    }
}
