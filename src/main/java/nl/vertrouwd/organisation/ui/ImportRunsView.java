package nl.vertrouwd.organisation.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.ui.CardList;
import nl.vertrouwd.base.ui.EmptyState;
import nl.vertrouwd.base.ui.Page;
import nl.vertrouwd.organisation.ImportRuns;

/** Every import there was: who imported what, when, with which result. */
@Route("import/runs")
@RolesAllowed(Role.Names.ADMINISTRATOR)
class ImportRunsView extends Page {

    private static final long serialVersionUID = 1L;

    private static final int PAGE = 20;

    ImportRunsView(ImportRuns runs, Accounts accounts, CurrentUser currentUser, Clock clock) {
        Actor actor = currentUser.require();
        RunNames names = new RunNames(accounts, actor);
        head(getTranslation("organisation.import.runs"), getTranslation("organisation.import.runs.sentence"));
        add(new Paragraph(new RouterLink(getTranslation("organisation.import.runs.back"), ImportView.class)));
        add(new H2(getTranslation("organisation.import.runs.newest")));
        add(new CardList<>(
                PAGE,
                (offset, limit) -> runs.latest(actor, offset, limit),
                run -> new RunCard(run, names.of(run), clock.getZone()),
                () -> new EmptyState(
                        getTranslation("organisation.import.history.none"),
                        getTranslation("organisation.import.runs.none.sentence"))));
    }
}
