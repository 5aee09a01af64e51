package nl.vertrouwd.scheduling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.ui.CardList;
import nl.vertrouwd.base.ui.EmptyState;
import nl.vertrouwd.base.ui.Notices;
import nl.vertrouwd.base.ui.ProgressLine;
import nl.vertrouwd.scheduling.JobStatus;
import nl.vertrouwd.scheduling.JobTimes;
import nl.vertrouwd.scheduling.Jobs;
import nl.vertrouwd.scheduling.PastRun;
import nl.vertrouwd.scheduling.RunNowResult;
import org.jspecify.annotations.Nullable;

/** One job: run it now and follow that, change its times, and what became of it before. What runs goes on when the page is left. */
@Route("jobs/:job")
@RolesAllowed(Role.Names.ADMINISTRATOR)
class JobView extends PolledPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    static final String JOB = "job";

    private static final int PAGE = 10;

    private final transient Jobs jobs;
    private final transient Actor actor;
    private final transient RunnerNames names;
    private final transient JobWords words;
    private final Div content = new Div();
    private final ProgressLine progress = new ProgressLine();
    private String name = "";
    private boolean showsRunning;
    private boolean showsWaiting;

    JobView(Jobs jobs, Accounts accounts, CurrentUser currentUser, Clock clock) {
        this.jobs = jobs;
        this.actor = currentUser.require();
        this.names = new RunnerNames(accounts, actor);
        this.words = new JobWords(this, getLocale(), clock);
        content.addClassName("vt-stack");
        back(getTranslation("scheduling.title"), "/jobs");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        name = event.getRouteParameters().get(JOB).orElseThrow(NotFoundException::new);
        show(status());
    }

    @Override
    void look() {
        JobStatus job = status();
        if (showsRunning && job.isRunning()) {
            progressed(job.last());
        } else if (!showsWaiting || job.isRunning() || !job.isWaiting()) {
            show(job);
        }
    }

    private JobStatus status() {
        return jobs.find(actor, name).orElseThrow(NotFoundException::new);
    }

    private void show(JobStatus job) {
        showsRunning = job.isRunning();
        showsWaiting = job.isWaiting() && !job.isRunning();
        head(words.name(name), words.meaning(name), action(job));
        content.removeAll();
        if (job.offBecause() != null) {
            content.add(new Paragraph(getTranslation(job.offBecause())));
        }
        if (job.isRunning()) {
            progressed(job.last());
            content.add(progress, new Paragraph(getTranslation("scheduling.leave")));
        } else if (job.isWaiting()) {
            content.add(new Paragraph(getTranslation("scheduling.waiting")));
        }
        content.add(new TimesPanel(job, words, names.of(job.changedBy()), times -> change(job, times)), history());
        lookAgain(job.isRunning() || job.isWaiting());
    }

    private void progressed(@Nullable PastRun run) {
        if (run != null) {
            progress.update(
                    getTranslation("scheduling.running", words.duration(run), words.counts(run)),
                    run.done() + run.failed(),
                    run.expected() == null ? 0 : run.expected());
        }
    }

    private Component action(JobStatus job) {
        PastRun last = job.last();
        if (job.isRunning() && last != null) {
            Button stop = new Button(getTranslation("scheduling.stop"), click -> stop(last));
            stop.setEnabled(!last.stopAsked());
            return stop;
        }
        Button now = new Button(getTranslation("scheduling.run-now"), click -> runNow());
        now.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        now.setEnabled(job.offBecause() == null && !job.isWaiting());
        return now;
    }

    private void runNow() {
        RunNowResult result = jobs.runNow(actor, name);
        switch (result) {
            case ASKED -> Notices.done(getTranslation("scheduling.asked"));
            case ALREADY -> Notices.refused(getTranslation("scheduling.already"));
            case OFF -> Notices.refused(getTranslation("scheduling.off"));
        }
        show(status());
    }

    private void stop(PastRun run) {
        if (jobs.askToStop(actor, run.id())) {
            Notices.done(getTranslation("scheduling.stop-asked"));
        }
        show(status());
    }

    private void change(JobStatus job, JobTimes times) {
        if (jobs.change(actor, name, times, job.version())) {
            Notices.done(getTranslation("scheduling.times.changed"));
        } else {
            Notices.refused(getTranslation("scheduling.times.meanwhile"));
        }
        show(status());
    }

    private Section history() {
        Section section = new Section(new H2(getTranslation("scheduling.history")));
        section.addClassName("vt-stack");
        section.add(new CardList<>(
                PAGE,
                (offset, limit) -> jobs.runs(actor, name, offset, limit),
                run -> new RunOfJobCard(run, words, names.of(run.by())),
                () -> new EmptyState(
                        getTranslation("scheduling.history.none"),
                        getTranslation("scheduling.history.none.sentence"))));
        return section;
    }
}
