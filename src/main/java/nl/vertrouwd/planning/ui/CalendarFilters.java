package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import nl.vertrouwd.base.ui.FilterChips;
import nl.vertrouwd.catalogue.CourseKind;
import nl.vertrouwd.organisation.Site;

/** The filters of the calendar; the chips of the kinds show the colours too. */
class CalendarFilters extends Div {

    private static final long serialVersionUID = 1L;

    CalendarFilters(CalendarFilter filter, List<Site> sites, QueryParameters address, PlanningWords words) {
        addClassName("vt-calendar-filters");
        FilterChips kinds = new FilterChips(
                getTranslation("planning.filter.kind"), PlanningView.class, address, CalendarFilter.KIND);
        kinds.addClassName("vt-kinds");
        for (CourseKind kind : CourseKind.values()) {
            kinds.option(CalendarFilter.code(kind), words.kind(kind, getLocale()));
        }
        ComboBox<Site> site = new ComboBox<>();
        site.setItems(sites);
        site.setItemLabelGenerator(Site::name);
        site.setAriaLabel(getTranslation("planning.filter.site"));
        site.setPlaceholder(getTranslation("planning.filter.site.all"));
        site.setClearButtonVisible(true);
        site.setValue(filter.site());
        site.addValueChangeListener(chosen -> UI.getCurrent()
                .navigate(
                        PlanningView.class,
                        chosen.getValue() == null
                                ? address.excluding(CalendarFilter.SITE)
                                : address.excluding(CalendarFilter.SITE)
                                        .merging(
                                                CalendarFilter.SITE,
                                                chosen.getValue().code())));
        Span name = new Span(getTranslation("planning.filter.site"));
        name.getElement().setAttribute("aria-hidden", "true");
        Div place = new Div(name, site);
        place.addClassName("vt-chips");
        add(kinds, place);
    }
}
