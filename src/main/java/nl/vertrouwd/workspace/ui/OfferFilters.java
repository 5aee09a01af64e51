package nl.vertrouwd.workspace.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.base.ui.FilterChips;
import nl.vertrouwd.catalogue.Form;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.planning.OfferCount;

/** Place, month and form of the dates; each choice is an address of its own. */
class OfferFilters extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MONTHS = 12;

    OfferFilters(QueryParameters address, List<Site> sites, OfferCount counted, Clock clock) {
        addClassName("vt-filters");
        add(site(address, sites), month(address, clock), form(address, counted));
    }

    private Select<Site> site(QueryParameters address, List<Site> sites) {
        Select<Site> select = new Select<>();
        select.setLabel(getTranslation("workspace.offer.site"));
        select.setItemLabelGenerator(site -> site == null ? getTranslation("workspace.offer.site.all") : site.name());
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("workspace.offer.site.all"));
        select.setItems(sites);
        address.getSingleParameter("site")
                .flatMap(code ->
                        sites.stream().filter(site -> site.code().equals(code)).findFirst())
                .ifPresent(select::setValue);
        select.addValueChangeListener(change -> open(
                address,
                "site",
                change.getValue() == null ? "" : change.getValue().code()));
        return select;
    }

    private Select<YearMonth> month(QueryParameters address, Clock clock) {
        Formats formats = Formats.of(getLocale());
        YearMonth now = YearMonth.now(clock);
        List<YearMonth> months =
                IntStream.range(0, MONTHS).mapToObj(now::plusMonths).toList();
        Select<YearMonth> select = new Select<>();
        select.setLabel(getTranslation("workspace.offer.month"));
        select.setItemLabelGenerator(
                month -> month == null ? getTranslation("workspace.offer.month.all") : formats.month(month));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("workspace.offer.month.all"));
        select.setItems(months);
        address.getSingleParameter("month")
                .flatMap(text -> months.stream()
                        .filter(month -> month.toString().equals(text))
                        .findFirst())
                .ifPresent(select::setValue);
        select.addValueChangeListener(change -> open(
                address,
                "month",
                change.getValue() == null ? "" : change.getValue().toString()));
        return select;
    }

    /** Only forms in which there is something, and the one that is chosen. */
    private FilterChips form(QueryParameters address, OfferCount counted) {
        String chosen = address.getSingleParameter("form").orElse("");
        FilterChips chips = new FilterChips(getTranslation("workspace.offer.form"), OfferView.class, address, "form");
        for (Form form : List.of(Form.CLASSROOM, Form.ONLINE, Form.HYBRID)) {
            int found = counted.found(form);
            if (found > 0 || form.name().equals(chosen)) {
                String name = getTranslation(Texts.key("catalogue.form.", form));
                chips.option(form.name(), getTranslation("workspace.offer.form.count", name, found));
            }
        }
        return chips;
    }

    private static void open(QueryParameters address, String parameter, String value) {
        QueryParameters target = address.excluding(parameter);
        UI.getCurrent().navigate(OfferView.class, value.isEmpty() ? target : target.merging(parameter, value));
    }
}
