package nl.vertrouwd.reporting.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.ui.AsOfBar;
import nl.vertrouwd.base.ui.Page;
import nl.vertrouwd.reporting.ExportChoice;
import nl.vertrouwd.reporting.ExportDesk;
import nl.vertrouwd.reporting.ExportOffer;
import nl.vertrouwd.reporting.PageExports;

/** One export: for which date and scheme, what its columns are, the first rows, and the file. The choice stands in the address. */
@Route("exports/:name")
@RolesAllowed({
    Role.Names.ADMINISTRATOR,
    Role.Names.ANALYST,
    Role.Names.PLANNER,
    Role.Names.CONFIDANT_COORDINATOR,
    Role.Names.LEADER
})
@StyleSheet("context://css/reporting.css")
class ExportView extends Page implements BeforeEnterObserver {

    static final String NAME = "name";
    static final String SCHEME = "scheme";

    private static final long serialVersionUID = 1L;

    private final transient PageExports exports;
    private final transient ExportDesk desk;
    private final transient CurrentUser user;
    private final transient Clock clock;
    private final AsOfBar asOf = new AsOfBar(ExportView.class);
    private final Select<ExportOffer.Choice> schemes = new Select<>();
    private final Div choices = new Div(asOf, schemes);
    private final Div body = new Div();
    private RouteParameters route = RouteParameters.empty();
    private QueryParameters address = QueryParameters.empty();

    ExportView(PageExports exports, ExportDesk desk, CurrentUser user, Clock clock) {
        this.exports = exports;
        this.desk = desk;
        this.user = user;
        this.clock = clock;
        back(getTranslation("reporting.exports.title"), "/exports");
        schemes.setLabel(getTranslation("reporting.export.scheme"));
        schemes.setItemLabelGenerator(ExportOffer.Choice::title);
        schemes.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(change.getValue());
            }
        });
        choices.addClassName("vt-export-choices");
        body.addClassName("vt-stack");
        add(choices, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Actor actor = user.require();
        route = event.getRouteParameters();
        address = event.getLocation().getQueryParameters();
        Optional<ExportOffer> found = exports.offered(actor, route.get(NAME).orElse(""), getLocale());
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        ExportOffer offer = found.get();
        LocalDate today = LocalDate.now(clock);
        head(getTranslation(offer.textKey()), getTranslation(offer.textKey() + ".means"));
        asOf.show(route, address, today);
        ExportChoice choice = new ExportChoice(offer.name(), AsOfBar.day(address, today), scheme(offer));
        body.removeAll();
        body.add(new ExportPanel(offer, choice, desk, actor));
    }

    /** Shows the one of the address, or the first, and returns its code. */
    private String scheme(ExportOffer offer) {
        List<ExportOffer.Choice> all = offer.schemes();
        schemes.setVisible(!all.isEmpty());
        if (all.isEmpty()) {
            return "";
        }
        String wanted = address.getSingleParameter(SCHEME).orElse("");
        ExportOffer.Choice chosen = all.stream()
                .filter(each -> each.code().equals(wanted))
                .findFirst()
                .orElse(all.getFirst());
        schemes.setItems(all);
        schemes.setValue(chosen);
        return chosen.code();
    }

    private void choose(ExportOffer.Choice scheme) {
        QueryParameters there = address.excluding(SCHEME).merging(SCHEME, scheme.code());
        getUI().ifPresent(ui -> ui.navigate(ExportView.class, route, there));
    }
}
