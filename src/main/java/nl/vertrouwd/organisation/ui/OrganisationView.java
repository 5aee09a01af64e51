package nl.vertrouwd.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.ui.AsOfBar;
import nl.vertrouwd.base.ui.CardList;
import nl.vertrouwd.base.ui.EmptyState;
import nl.vertrouwd.base.ui.Page;
import nl.vertrouwd.organisation.OrganisationChart;
import nl.vertrouwd.organisation.ShownUnit;
import nl.vertrouwd.organisation.UnitAnswer;
import nl.vertrouwd.organisation.UnitPage;

/** The organisation on a date, one level at a time: all of it, one unit, or the units that a search finds. Figures, no names. */
@Route("organisation")
@RolesAllowed({
    Role.Names.PLANNER,
    Role.Names.LEADER,
    Role.Names.CONFIDANT_COORDINATOR,
    Role.Names.ANALYST,
    Role.Names.ADMINISTRATOR
})
@StyleSheet("context://css/organisation.css")
class OrganisationView extends Page implements BeforeEnterObserver {

    static final String UNIT = "unit";

    private static final long serialVersionUID = 1L;

    private static final String TEXT = "text";
    private static final int MOST_FOUND = 40;

    private final transient OrganisationChart chart;
    private final transient Actor actor;
    private final LocalDate today;
    private final AsOfBar asOf = new AsOfBar(OrganisationView.class);
    private final TextField search = new TextField(getTranslation("organisation.unit.search"));
    private final Div content = new Div();
    private QueryParameters address = QueryParameters.empty();

    OrganisationView(OrganisationChart chart, CurrentUser currentUser, Clock clock) {
        this.chart = chart;
        this.actor = currentUser.require();
        this.today = LocalDate.now(clock);
        search.setMaxLength(100);
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                find(change.getValue());
            }
        });
        Div bar = new Div(asOf, search);
        bar.addClassName("vt-organisation-bar");
        content.addClassName("vt-stack");
        add(bar, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = event.getLocation().getQueryParameters();
        asOf.show(RouteParameters.empty(), address, today);
        String text = address.getSingleParameter(TEXT).orElse("");
        search.setValue(text);
        UnitLinks links = new UnitLinks(AsOfBar.day(address, today), today);
        content.removeAll();
        String code = address.getSingleParameter(UNIT).orElse("");
        search.setVisible(code.isEmpty());
        if (!text.isBlank()) {
            top();
            content.add(new UnitResults(chart.search(actor, text, links.day(), MOST_FOUND), MOST_FOUND, links));
        } else if (code.isEmpty()) {
            top();
            content.add(everything(links));
        } else {
            content.add(
                    switch (chart.unit(actor, code, links.day())) {
                        case UnitAnswer.Shown shown -> unit(shown.page(), links);
                        case UnitAnswer.Hidden hidden -> hidden(links);
                        case UnitAnswer.Unknown unknown -> throw new NotFoundException();
                    });
        }
    }

    private void top() {
        head(
                getTranslation("organisation.chart.title"),
                getTranslation("organisation.chart.sentence"),
                actor.hasAny(Role.LEADER) ? new Component[] {deputies()} : new Component[0]);
    }

    private RouterLink deputies() {
        RouterLink link = new RouterLink(getTranslation("organisation.deputies.link"), DeputiesView.class);
        link.addClassName("vt-button");
        return link;
    }

    private Component[] everything(UnitLinks links) {
        UnitList all = new UnitList(
                getTranslation("organisation.chart.branches"),
                (offset, limit) -> chart.below(actor, null, links.day(), offset, limit),
                () -> new EmptyState(
                        getTranslation("organisation.chart.empty"),
                        getTranslation("organisation.chart.empty.sentence")),
                links);
        List<ShownUnit> own = chart.own(actor, links.day());
        if (own.isEmpty()) {
            return new Component[] {all};
        }
        CardList.Source<ShownUnit> parts =
                (offset, limit) -> own.stream().skip(offset).limit(limit).toList();
        UnitList mine = new UnitList(getTranslation("organisation.chart.own"), parts, Div::new, links);
        return new Component[] {mine, all};
    }

    private Component unit(UnitPage page, UnitLinks links) {
        String sentence = page.present() == null
                ? getTranslation(
                        "organisation.unit.absent", Formats.of(getLocale()).date(links.day()))
                : getTranslation("organisation.unit.sentence", page.figures().people());
        head(page.name(), sentence, people(page));
        return new UnitPanel(page, (offset, limit) -> chart.below(actor, page.id(), links.day(), offset, limit), links);
    }

    /** For who sees people, as far as they do. */
    private Component[] people(UnitPage page) {
        if (page.present() == null || !actor.hasAny(Role.PLANNER, Role.LEADER, Role.ADMINISTRATOR)) {
            return new Component[0];
        }
        RouterLink link = new RouterLink(getTranslation("organisation.unit.to-people"), PersonsView.class);
        link.setQueryParameters(address.excluding(TEXT, UNIT).merging(UNIT, page.code()));
        link.addClassName("vt-button");
        return new Component[] {link};
    }

    private Component hidden(UnitLinks links) {
        head(getTranslation("organisation.unit.hidden"), getTranslation("organisation.unit.hidden.lead"));
        return new EmptyState(
                getTranslation("organisation.unit.hidden.title"),
                getTranslation("organisation.unit.hidden.sentence"),
                links.top(getTranslation("organisation.unit.to-top")));
    }

    private void find(String text) {
        QueryParameters others = address.excluding(UNIT, TEXT);
        getUI().ifPresent(ui ->
                ui.navigate(OrganisationView.class, text.isBlank() ? others : others.merging(TEXT, text.strip())));
    }
}
