package nl.vertrouwd.access.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.vertrouwd.access.AccountFilter;
import nl.vertrouwd.access.GrantWords;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.Scope;
import nl.vertrouwd.access.ScopeColumn;
import org.jspecify.annotations.Nullable;

/** The filters of the list of accounts that are fields; each is a part of the address. */
class AccountFilterBar extends Div {

    private static final long serialVersionUID = 1L;

    private static final String TEXT = "text";
    private static final String ROLE = "role";
    private static final String PART = "part";

    private final QueryParameters query;
    private final @Nullable Role role;
    private final transient @Nullable Scope part;

    /** @param inUse the parts to choose from; one that stands in the address can be chosen too */
    AccountFilterBar(QueryParameters query, Collection<Scope> inUse, GrantWords words) {
        this.query = query;
        this.role = Role.given().stream()
                .filter(one -> one.name().equals(value(ROLE)))
                .findFirst()
                .orElse(null);
        this.part = ScopeColumn.parse(value(PART)).orElse(null);
        addClassNames("vt-filters", "vt-filters-wide");
        add(search(), roles(), parts(inUse, words));
    }

    AccountFilter filter(boolean inactive) {
        return new AccountFilter(value(TEXT), role, part, inactive);
    }

    private TextField search() {
        TextField field = new TextField(getTranslation("access.accounts.search"));
        field.setValue(value(TEXT));
        field.setMaxLength(100);
        field.setPlaceholder(getTranslation("access.accounts.search.help"));
        field.setClearButtonVisible(true);
        field.addValueChangeListener(change -> go(TEXT, change.getValue()));
        return field;
    }

    private Select<Role> roles() {
        Select<Role> select = new Select<>();
        select.setLabel(getTranslation("access.accounts.role"));
        select.setItems(Role.given());
        select.setEmptySelectionAllowed(true);
        select.setItemLabelGenerator(one -> getTranslation(one == null ? "base.filter.all" : GrantWords.nameKey(one)));
        select.setValue(role);
        select.addValueChangeListener(change ->
                go(ROLE, change.getValue() == null ? "" : change.getValue().name()));
        return select;
    }

    private ComboBox<Scope> parts(Collection<Scope> inUse, GrantWords words) {
        Set<Scope> offered = new LinkedHashSet<>(inUse);
        if (part != null) {
            offered.add(part);
        }
        Map<Scope, String> names = words.parts(offered, getLocale());
        ComboBox<Scope> box = new ComboBox<>(getTranslation("access.accounts.part"));
        box.setItemLabelGenerator(scope -> names.getOrDefault(scope, ""));
        box.setItems(offered.stream()
                .sorted(Comparator.comparing(scope -> names.getOrDefault(scope, "")))
                .toList());
        box.setClearButtonVisible(true);
        box.setValue(part);
        box.addValueChangeListener(
                change -> go(PART, change.getValue() == null ? "" : ScopeColumn.text(change.getValue())));
        return box;
    }

    private String value(String name) {
        return query.getSingleParameter(name).orElse("");
    }

    private void go(String name, String value) {
        QueryParameters others = query.excluding(name);
        UI.getCurrent().navigate(AccountsView.class, value.isBlank() ? others : others.merging(name, value));
    }
}
