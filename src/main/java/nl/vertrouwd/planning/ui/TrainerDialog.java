package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableBiFunction;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import java.util.List;
import nl.vertrouwd.access.AccountRow;
import nl.vertrouwd.organisation.PersonWords;
import nl.vertrouwd.organisation.ShownPerson;

/** A new trainer, from the personnel file or from outside. Asks its caller to add them. */
class TrainerDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_PARTY = 100;

    TrainerDialog(
            SerializableBiFunction<String, Integer, List<ShownPerson>> search,
            List<AccountRow> outsiders,
            PersonWords words,
            SerializableConsumer<ShownPerson> addPerson,
            SerializableBiConsumer<AccountRow, String> addFromOutside) {
        setHeaderTitle(getTranslation("planning.trainers.add"));
        setWidth("32rem");
        Component inside = inside(search, words, addPerson);
        Component outside = outside(outsiders, addFromOutside);
        outside.setVisible(false);
        RadioButtonGroup<Boolean> fromOutside = new RadioButtonGroup<>(getTranslation("planning.trainers.where"));
        fromOutside.setItems(false, true);
        fromOutside.setItemLabelGenerator(
                each -> getTranslation(each ? "planning.trainers.tab.outside" : "planning.trainers.tab.inside"));
        fromOutside.setValue(false);
        fromOutside.addValueChangeListener(chosen -> {
            inside.setVisible(!chosen.getValue());
            outside.setVisible(chosen.getValue());
        });
        Div all = new Div(fromOutside, inside, outside);
        all.addClassName("vt-form");
        add(all);
        getFooter().add(new Button(getTranslation("base.cancel"), click -> close()));
    }

    private Component inside(
            SerializableBiFunction<String, Integer, List<ShownPerson>> search,
            PersonWords words,
            SerializableConsumer<ShownPerson> add) {
        ComboBox<ShownPerson> person = new ComboBox<>(getTranslation("planning.trainers.person"));
        person.setItemLabelGenerator(each -> each.shielded()
                ? words.name(each, getLocale())
                : getTranslation("planning.trainers.person.label", each.name(), each.number()));
        person.setHelperText(getTranslation("planning.trainers.person.help"));
        person.setItems(query -> {
            int wanted = query.getOffset() + query.getLimit();
            String text = query.getFilter().orElse("");
            return search.apply(text, wanted).stream().skip(query.getOffset());
        });
        return form(person, submit(() -> {
            if (chosen(person, "planning.trainers.person.needed")) {
                close();
                add.accept(person.getValue());
            }
        }));
    }

    private Component outside(List<AccountRow> outsiders, SerializableBiConsumer<AccountRow, String> add) {
        ComboBox<AccountRow> account = new ComboBox<>(getTranslation("planning.trainers.account"));
        account.setItems(outsiders);
        account.setItemLabelGenerator(
                each -> getTranslation("planning.trainers.account.label", each.displayName(), each.email()));
        account.setHelperText(getTranslation(
                outsiders.isEmpty() ? "planning.trainers.account.none" : "planning.trainers.account.help"));
        TextField party = new TextField(getTranslation("planning.trainers.party"));
        party.setMaxLength(LONGEST_PARTY);
        party.setHelperText(getTranslation("planning.trainers.party.help"));
        return form(account, party, submit(() -> {
            boolean known = chosen(account, "planning.trainers.account.needed");
            boolean unnamed = party.getValue().isBlank();
            party.setErrorMessage(getTranslation("planning.trainer.party.needed"));
            party.setInvalid(unnamed);
            if (known && !unnamed) {
                close();
                add.accept(account.getValue(), party.getValue());
            }
        }));
    }

    private static boolean chosen(ComboBox<?> field, String key) {
        field.setErrorMessage(field.getTranslation(key));
        field.setInvalid(field.isEmpty());
        return !field.isEmpty();
    }

    private Button submit(Command action) {
        Button button = new Button(getTranslation("planning.trainers.submit"), click -> action.execute());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private static Component form(Component... fields) {
        Div form = new Div(fields);
        form.addClassName("vt-form");
        return form;
    }
}
