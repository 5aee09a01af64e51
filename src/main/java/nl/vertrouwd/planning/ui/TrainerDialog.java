package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableBiFunction;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import java.util.List;
import nl.vertrouwd.organisation.PersonWords;
import nl.vertrouwd.organisation.ShownPerson;

/** A new trainer, from the personnel file; people from outside are invited instead. Asks its caller to add them. */
class TrainerDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    TrainerDialog(
            SerializableBiFunction<String, Integer, List<ShownPerson>> search,
            PersonWords words,
            SerializableConsumer<ShownPerson> addPerson) {
        setHeaderTitle(getTranslation("planning.trainers.add"));
        setWidth("32rem");
        add(inside(search, words, addPerson));
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
        return form(person, outside(), submit(() -> {
            if (chosen(person, "planning.trainers.person.needed")) {
                close();
                add.accept(person.getValue());
            }
        }));
    }

    private Component outside() {
        Paragraph line =
                new Paragraph(PlanningNavigation.inviteLink(getTranslation("planning.trainers.from-outside"), ""));
        line.addClickListener(click -> close());
        return line;
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
