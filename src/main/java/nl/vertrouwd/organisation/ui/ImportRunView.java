package nl.vertrouwd.organisation.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.UUID;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.ui.Facts;
import nl.vertrouwd.base.ui.Page;
import nl.vertrouwd.organisation.Impact;
import nl.vertrouwd.organisation.ImportRun;
import nl.vertrouwd.organisation.ImportRunDetails;
import nl.vertrouwd.organisation.ImportRuns;
import nl.vertrouwd.organisation.ImportTexts;
import org.jspecify.annotations.Nullable;

/** One import: who did it, how it ended, whom it touched, what it did per file, and its errors or conflicts. */
@Route("import/runs/:run(" + Ids.PATTERN + ")")
@RolesAllowed(Role.Names.ADMINISTRATOR)
@StyleSheet("css/organisation.css")
class ImportRunView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    static final String RUN = "run";

    private final transient ImportRuns runs;
    private final transient ImportTexts sentences;
    private final transient Actor actor;
    private final transient RunNames names;
    private final transient Clock clock;
    private final Div content = new Div();

    ImportRunView(ImportRuns runs, ImportTexts sentences, Accounts accounts, CurrentUser currentUser, Clock clock) {
        this.runs = runs;
        this.sentences = sentences;
        this.actor = currentUser.require();
        this.names = new RunNames(accounts, actor);
        this.clock = clock;
        content.addClassName("vt-stack");
        add(new Paragraph(new RouterLink(getTranslation("organisation.import.runs"), ImportRunsView.class)), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = UUID.fromString(event.getRouteParameters().get(RUN).orElseThrow(NotFoundException::new));
        ImportRunDetails details = runs.find(actor, id).orElseThrow(NotFoundException::new);
        ImportRun run = details.run();
        String key = run.dryRun() ? "organisation.import.run.was-try" : "organisation.import.run.was-import";
        head(run.folder(), getTranslation(key));
        content.removeAll();
        content.add(facts(run));
        impact(details.impact(), details.newerDelivery());
        remarks(details);
        if (!details.counts().isEmpty()) {
            boolean stored = !run.dryRun() && run.outcome() == ImportRun.Outcome.DONE;
            content.add(
                    new H2(getTranslation("organisation.import.run.files")), new FileCards(details.counts(), stored));
        }
    }

    private Facts facts(ImportRun run) {
        Formats formats = Formats.of(getLocale());
        ZonedDateTime started = run.startedAt().atZone(clock.getZone());
        String by = names.of(run);
        String nobody = run.by() == null ? "organisation.import.run.command-line" : "organisation.import.run.by-itself";
        String who = by.isEmpty() ? getTranslation(nobody) : by;
        Facts facts = new Facts()
                .fact(getTranslation("organisation.import.run.result"), RunCard.outcome(this, run))
                .fact(
                        getTranslation("organisation.import.run.when"),
                        getTranslation(
                                "organisation.import.run.moment",
                                formats.day(started.toLocalDate()),
                                formats.time(started.toLocalTime())))
                .fact(getTranslation("organisation.import.run.by"), who)
                .fact(getTranslation("organisation.import.delivered-on"), formats.date(run.deliveredOn()));
        return run.confirmed() ? facts.fact(getTranslation("organisation.import.run.confirmed-by"), who) : facts;
    }

    private void impact(@Nullable Impact impact, @Nullable LocalDate newerDelivery) {
        if (newerDelivery != null) {
            content.add(new Paragraph(sentences.older(getLocale(), newerDelivery)));
        }
        if (impact != null && !impact.branches().isEmpty()) {
            content.add(new H2(getTranslation("organisation.import.run.people")), new ImpactLines(impact, sentences));
        }
    }

    private void remarks(ImportRunDetails details) {
        boolean errors = details.run().errors() > 0;
        if (details.remarks().isEmpty()) {
            return;
        }
        String title = errors ? "organisation.import.rejected" : "organisation.import.conflicts";
        content.add(new H2(getTranslation(title, details.remarks().total())));
        content.add(
                details.remarks().shown().isEmpty()
                        ? new Paragraph(getTranslation("organisation.import.run.remarks-gone"))
                        : new RemarkList(details.remarks(), errors ? "errors" : "conflicts", sentences));
    }
}
