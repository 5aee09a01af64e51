package nl.vertrouwd.scheduling.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.ui.CardGrid;
import nl.vertrouwd.scheduling.JobStatus;
import nl.vertrouwd.scheduling.Jobs;

/** Everything that is done by itself: how it went the last time and when it is done again. What runs is followed. */
@Route("jobs")
@RolesAllowed(Role.Names.ADMINISTRATOR)
class JobsView extends PolledPage {

    private static final long serialVersionUID = 1L;

    private final transient Jobs jobs;
    private final transient Actor actor;
    private final transient JobWords words;
    private final Div content = new Div();

    JobsView(Jobs jobs, CurrentUser currentUser, Clock clock) {
        this.jobs = jobs;
        this.actor = currentUser.require();
        this.words = new JobWords(this, getLocale(), clock);
        head(getTranslation("scheduling.title"), getTranslation("scheduling.sentence"));
        H2 heading = new H2(getTranslation("scheduling.all"));
        heading.addClassName("vt-visually-hidden");
        add(heading, content);
        look();
    }

    @Override
    void look() {
        List<JobStatus> all = jobs.all(actor);
        CardGrid cards = new CardGrid();
        all.stream()
                .sorted(Comparator.comparing((JobStatus job) -> !job.isTrouble())
                        .thenComparing(job -> words.name(job.name())))
                .forEach(job -> cards.card(new JobCard(job, words)));
        content.removeAll();
        content.add(cards);
        lookAgain(all.stream().anyMatch(job -> job.isRunning() || job.isWaiting()));
    }
}
