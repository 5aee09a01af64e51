package nl.vertrouwd.scheduling.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.UUID;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.base.ui.CardList;
import nl.vertrouwd.base.ui.EmptyState;
import nl.vertrouwd.base.ui.Facts;
import nl.vertrouwd.scheduling.JobFailure;
import nl.vertrouwd.scheduling.JobState;
import nl.vertrouwd.scheduling.Jobs;
import nl.vertrouwd.scheduling.PastRun;

/** One run of a job, with everything that it could not do and why. */
@Route("jobs/runs/:run(" + Ids.PATTERN + ")")
@RolesAllowed(Role.Names.ADMINISTRATOR)
class JobRunView extends PolledPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    static final String RUN = "run";

    private static final int PAGE = 25;

    private final transient Jobs jobs;
    private final transient Actor actor;
    private final transient RunnerNames names;
    private final transient JobWords words;
    private final Div content = new Div();
    private UUID id = new UUID(0, 0);

    JobRunView(Jobs jobs, Accounts accounts, CurrentUser currentUser, Clock clock) {
        this.jobs = jobs;
        this.actor = currentUser.require();
        this.names = new RunnerNames(accounts, actor);
        this.words = new JobWords(this, getLocale(), clock);
        content.addClassName("vt-stack");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = UUID.fromString(event.getRouteParameters().get(RUN).orElseThrow(NotFoundException::new));
        look();
    }

    @Override
    void look() {
        PastRun run = jobs.run(actor, id).orElseThrow(NotFoundException::new);
        back(words.name(run.job()), "/jobs/" + run.job());
        head(words.name(run.job()), words.moment(run.startedAt()));
        content.removeAll();
        content.add(new Facts()
                .fact(getTranslation("scheduling.run.result"), words.badge(run))
                .fact(getTranslation("scheduling.run.items"), words.counts(run))
                .fact(getTranslation("scheduling.run.duration"), words.duration(run))
                .fact(getTranslation("scheduling.run.cause"), words.cause(run, names.of(run.by()))));
        if (!run.failure().isEmpty()) {
            content.add(new Paragraph(getTranslation("scheduling.failure.unexpected", run.failure())));
        }
        if (run.state() == JobState.CUT_OFF) {
            content.add(new Paragraph(getTranslation("scheduling.run.cut-off")));
        }
        if (run.failed() > 0) {
            content.add(failures());
        }
        lookAgain(run.state() == JobState.RUNNING);
    }

    private Section failures() {
        Section section = new Section(new H2(getTranslation("scheduling.failures")));
        section.addClassName("vt-stack");
        section.add(new CardList<>(
                PAGE,
                (offset, limit) -> jobs.failures(actor, id, offset, limit),
                this::card,
                () -> new EmptyState(
                        getTranslation("scheduling.failures.none"),
                        getTranslation("scheduling.failures.none.sentence"))));
        return section;
    }

    private Card card(JobFailure failure) {
        return new Card(words.item(failure)).line(getTranslation(failure.reason(), failure.failure()));
    }
}
