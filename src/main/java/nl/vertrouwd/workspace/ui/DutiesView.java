package nl.vertrouwd.workspace.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.ui.AsOfBar;
import nl.vertrouwd.base.ui.EmptyState;
import nl.vertrouwd.base.ui.Page;
import nl.vertrouwd.obligation.Duties;
import nl.vertrouwd.obligation.PersonDuties;

/** My duties: what, until when, why, and what to do; also as it was, or will be. */
@Route("duties")
@RolesAllowed(Role.Names.PARTICIPANT)
@StyleSheet("context://css/organisation.css")
@StyleSheet("context://css/workspace.css")
class DutiesView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Duties duties;
    private final transient CurrentUser user;
    private final transient Clock clock;
    private final AsOfBar asOf = new AsOfBar(DutiesView.class);
    private final PlannedChoice planned = new PlannedChoice(DutiesView.class);
    private final Div body = new Div();

    DutiesView(Duties duties, CurrentUser user, Clock clock) {
        this.duties = duties;
        this.user = user;
        this.clock = clock;
        head(getTranslation("workspace.duties.title"), getTranslation("workspace.duties.lead"));
        add(asOf, planned, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters address = event.getLocation().getQueryParameters();
        LocalDate today = LocalDate.now(clock);
        LocalDate day = AsOfBar.day(address, today);
        asOf.show(RouteParameters.empty(), address, today);
        body.removeAll();
        Optional<PersonDuties> found = duties.own(user.require(), day, getLocale(), PlannedChoice.isCounted(address));
        planned.show(address, found.map(PersonDuties::planned).orElse(List.of()));
        if (found.isEmpty() || found.get().schemes().isEmpty()) {
            body.add(new EmptyState(
                    getTranslation("workspace.duties.none.title"), getTranslation("workspace.duties.none")));
        } else {
            body.add(new DutyCards(found.get(), !day.isBefore(today)));
        }
    }
}
