package nl.vertrouwd.organisation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import nl.vertrouwd.base.ui.DateFields;
import nl.vertrouwd.organisation.Site;

/** The fields above the list of people; each choice is another address. */
class PersonFields extends Div {

    private static final long serialVersionUID = 1L;

    private final QueryParameters address;

    PersonFields(PersonAddress.Asked asked, PersonAddress reader) {
        this.address = asked.address();
        addClassName("vt-person-fields");
        add(text(asked), site(asked), day(asked, reader));
    }

    private TextField text(PersonAddress.Asked asked) {
        TextField field = new TextField(getTranslation("organisation.persons.search"));
        field.setHelperText(getTranslation("organisation.persons.search.help"));
        field.setValue(asked.filter().text());
        field.setMaxLength(100);
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.addValueChangeListener(change -> go(PersonAddress.TEXT, change.getValue()));
        return field;
    }

    private ComboBox<Site> site(PersonAddress.Asked asked) {
        ComboBox<Site> field = new ComboBox<>(getTranslation("organisation.persons.site"));
        field.setItems(asked.sites());
        field.setItemLabelGenerator(Site::name);
        field.setClearButtonVisible(true);
        field.setValue(asked.site());
        field.addValueChangeListener(change -> go(
                PersonAddress.SITE,
                change.getValue() == null ? "" : change.getValue().code()));
        return field;
    }

    private DatePicker day(PersonAddress.Asked asked, PersonAddress reader) {
        DatePicker field = DateFields.day(getTranslation("organisation.persons.date"));
        field.setValue(asked.filter().day());
        field.setHelperText(getTranslation("organisation.persons.date.help"));
        field.addValueChangeListener(change -> go(
                PersonAddress.DATE,
                change.getValue() == null || change.getValue().equals(reader.today())
                        ? ""
                        : change.getValue().toString()));
        return field;
    }

    private void go(String name, String value) {
        QueryParameters others = address.excluding(name);
        UI.getCurrent().navigate(PersonsView.class, value.isBlank() ? others : others.merging(name, value));
    }
}
