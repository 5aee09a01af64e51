package nl.vertrouwd.organisation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.time.LocalDate;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.base.ui.AsOfBar;
import nl.vertrouwd.organisation.FoundUnit;
import nl.vertrouwd.organisation.Site;

/** The fields above the list of people; each choice is another address. They stay the same, so that the keyboard stays where it is. */
class PersonFields extends Div {

    private static final long serialVersionUID = 1L;

    private final transient PersonAddress reader;
    private final TextField text = new TextField(getTranslation("organisation.persons.search"));
    private final ComboBox<FoundUnit> unit = new ComboBox<>(getTranslation("organisation.persons.unit"));
    private final ComboBox<Site> site = new ComboBox<>(getTranslation("organisation.persons.site"));
    private final AsOfBar asOf = new AsOfBar(PersonsView.class);
    private QueryParameters address = QueryParameters.empty();
    private LocalDate day;

    PersonFields(PersonAddress reader, Actor actor) {
        this.reader = reader;
        this.day = reader.today();
        addClassName("vt-stack");
        text.setHelperText(getTranslation("organisation.persons.search.help"));
        text.setMaxLength(100);
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        text.addValueChangeListener(change ->
                go(change.isFromClient(), PersonAddress.TEXT, change.getValue().strip()));
        unit.setItems(query ->
                reader.units(query.getFilter().orElse(""), day, query.getOffset() + query.getLimit(), actor).stream()
                        .skip(query.getOffset()));
        unit.setItemLabelGenerator(each -> getTranslation("organisation.persons.unit.label", each.name(), each.code()));
        unit.setHelperText(getTranslation("organisation.persons.unit.help"));
        unit.setClearButtonVisible(true);
        unit.addValueChangeListener(change -> go(
                change.isFromClient(),
                PersonAddress.UNIT,
                change.getValue() == null ? "" : change.getValue().code()));
        site.setItems(reader.sites());
        site.setItemLabelGenerator(Site::name);
        site.setClearButtonVisible(true);
        site.addValueChangeListener(change -> go(
                change.isFromClient(),
                PersonAddress.SITE,
                change.getValue() == null ? "" : change.getValue().code()));
        Div fields = new Div(text, unit, site);
        fields.addClassName("vt-person-fields");
        add(fields, asOf);
    }

    void show(PersonAddress.Asked asked) {
        address = asked.address();
        day = asked.filter().day();
        text.setValue(asked.filter().text());
        unit.setValue(asked.unit());
        site.setValue(asked.site());
        asOf.show(RouteParameters.empty(), address, reader.today());
    }

    private void go(boolean chosen, String name, String value) {
        if (chosen) {
            QueryParameters others = address.excluding(name);
            UI.getCurrent().navigate(PersonsView.class, value.isEmpty() ? others : others.merging(name, value));
        }
    }
}
