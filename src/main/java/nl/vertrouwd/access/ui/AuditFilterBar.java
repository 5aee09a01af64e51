package nl.vertrouwd.access.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.vertrouwd.access.AuditFilter;
import nl.vertrouwd.access.AuditSearch;
import nl.vertrouwd.access.AuditWords;
import nl.vertrouwd.access.NamedPerson;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.ui.DateFields;
import org.jspecify.annotations.Nullable;

/** The filters of the audit trail; each is a part of the address. */
class AuditFilterBar extends Div {

    private static final long serialVersionUID = 1L;

    private static final String ABOUT = "about";
    private static final String BY = "by";
    private static final String ACTION = "action";
    private static final String KIND = "kind";
    private static final String FROM = "from";
    private static final String UNTIL = "until";

    private final QueryParameters query;
    private final AuditFilter filter;

    /** Finds people by what was typed. */
    interface PersonSource {
        List<NamedPerson> find(String text, int offset, int limit);
    }

    AuditFilterBar(QueryParameters query, AuditWords words, PersonSource people) {
        this.query = query;
        filter = new AuditFilter(text(ABOUT), text(BY), text(ACTION), text(KIND), day(FROM), day(UNTIL));
        addClassName("vt-filters");
        add(
                person(people),
                words(BY, "access.audit.by", filter.username()),
                actions(words),
                kinds(),
                day(FROM, "access.audit.from", filter.from()),
                day(UNTIL, "access.audit.until", filter.until()));
    }

    AuditFilter filter() {
        return filter;
    }

    private TextField words(String name, String labelKey, String value) {
        TextField field = new TextField(getTranslation(labelKey));
        field.setMaxLength(190);
        field.setPlaceholder(getTranslation(labelKey + ".help"));
        field.setClearButtonVisible(true);
        field.setValue(value);
        return follow(name, field);
    }

    /** By name or number; a number that finds nobody here can be typed all the same, for who is shielded or was erased. */
    private ComboBox<NamedPerson> person(PersonSource people) {
        ComboBox<NamedPerson> field = new ComboBox<>(getTranslation("access.audit.about"));
        field.setPlaceholder(getTranslation("access.audit.about.help"));
        field.setItemLabelGenerator(person -> person.name().equals(person.number())
                ? person.number()
                : getTranslation("access.audit.person", person.name(), person.number()));
        field.setItems(
                asked -> people.find(asked.getFilter().orElse(""), asked.getOffset(), asked.getLimit()).stream());
        field.setClearButtonVisible(true);
        if (!filter.number().isEmpty()) {
            field.setValue(people.find(filter.number(), 0, 1).stream()
                    .filter(person -> person.number().equals(filter.number()))
                    .findFirst()
                    .orElseGet(() -> new NamedPerson(PersonId.next(), filter.number(), filter.number())));
        }
        field.addCustomValueSetListener(typed -> go(ABOUT, typed.getDetail().strip()));
        field.addValueChangeListener(change ->
                go(ABOUT, change.getValue() == null ? "" : change.getValue().number()));
        return field;
    }

    private ComboBox<String> actions(AuditWords words) {
        ComboBox<String> field = new ComboBox<>(getTranslation("access.audit.action"));
        List<String> actions = words.actions(getLocale());
        field.setItems(actions);
        field.setItemLabelGenerator(action -> words.action(action, getLocale()));
        field.setClearButtonVisible(true);
        field.setValue(actions.contains(filter.action()) ? filter.action() : null);
        return follow(ACTION, field);
    }

    private Select<String> kinds() {
        Select<String> field = new Select<>();
        field.setLabel(getTranslation("access.audit.kind"));
        field.setItems(AuditSearch.KINDS);
        field.setEmptySelectionAllowed(true);
        field.setItemLabelGenerator(
                kind -> getTranslation(kind == null ? "base.filter.all" : "access.audit.kind." + kind));
        field.setValue(AuditSearch.KINDS.contains(filter.kind()) ? filter.kind() : null);
        return follow(KIND, field);
    }

    private DatePicker day(String name, String labelKey, @Nullable LocalDate value) {
        DatePicker field = DateFields.day(getTranslation(labelKey));
        field.setClearButtonVisible(true);
        field.setValue(value);
        return follow(name, field);
    }

    private <F extends HasValue<?, ?>> F follow(String name, F field) {
        field.addValueChangeListener(
                change -> go(name, Objects.toString(change.getValue(), "").strip()));
        return field;
    }

    private void go(String name, String value) {
        QueryParameters others = query.excluding(name);
        UI.getCurrent().navigate(AuditView.class, value.isEmpty() ? others : others.merging(name, value));
    }

    private String text(String name) {
        return query.getSingleParameter(name).orElse("");
    }

    private @Nullable LocalDate day(String name) {
        return Optional.of(text(name))
                .filter(text -> !text.isEmpty())
                .map(AuditFilterBar::parse)
                .orElse(null);
    }

    private static @Nullable LocalDate parse(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }
}
