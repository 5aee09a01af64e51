package nl.vertrouwd.access.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.AuditFilter;
import nl.vertrouwd.access.AuditSearch;
import nl.vertrouwd.access.AuditWords;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.ui.CardList;
import nl.vertrouwd.base.ui.EmptyState;
import nl.vertrouwd.base.ui.Page;

/** The audit trail: who changed what and who looked into whose file, latest first. */
@Route("audit")
@RolesAllowed(Role.Names.ADMINISTRATOR)
@StyleSheet("css/access.css")
class AuditView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final int PAGE = 30;

    private final transient AuditSearch search;
    private final transient AuditWords words;
    private final transient Actor actor;
    private final transient Clock clock;
    private final Div content = new Div();

    AuditView(AuditSearch search, AuditWords words, CurrentUser currentUser, Clock clock) {
        this.search = search;
        this.words = words;
        this.actor = currentUser.require();
        this.clock = clock;
        head(getTranslation("access.audit.title"), getTranslation("access.audit.sentence"));
        content.addClassName("vt-stack");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AuditFilterBar bar = new AuditFilterBar(
                event.getLocation().getQueryParameters(),
                words,
                (text, offset, limit) -> search.people(actor, text, offset, limit));
        AuditFilter filter = bar.filter();
        H2 heading = new H2(getTranslation("access.audit.entries"));
        heading.addClassName("vt-visually-hidden");
        content.removeAll();
        content.add(bar, heading);
        content.add(new CardList<>(
                PAGE,
                (offset, limit) -> search.page(actor, filter, getLocale(), offset, limit),
                row -> new AuditCard(row, words, clock.getZone()),
                () -> new EmptyState(
                        getTranslation("access.audit.none.title"), getTranslation("access.audit.none.sentence"))));
    }
}
