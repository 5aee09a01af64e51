package nl.vertrouwd.scheduling.ui;

import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.scheduling.PastRun;

/** One run in a list: when, how long, what it did and how it ended. */
class RunOfJobCard extends Card {

    private static final long serialVersionUID = 1L;

    /** @param by the name of who asked for it; empty when nobody did */
    RunOfJobCard(PastRun run, JobWords words, String by) {
        super(new RouterLink(
                words.moment(run.startedAt()),
                JobRunView.class,
                new RouteParameters(JobRunView.RUN, run.id().toString())));
        badge(words.badge(run));
        line(getTranslation("scheduling.run.line", words.counts(run), words.duration(run)));
        quiet(words.cause(run, by));
    }
}
