package nl.vertrouwd.scheduling.ui;

import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.base.ui.ProgressLine;
import nl.vertrouwd.scheduling.JobStatus;
import nl.vertrouwd.scheduling.PastRun;

/** One job: what it is for, how it went, and when it is done again. */
class JobCard extends Card {

    private static final long serialVersionUID = 1L;

    JobCard(JobStatus job, JobWords words) {
        super(new RouterLink(words.name(job.name()), JobView.class, new RouteParameters(JobView.JOB, job.name())));
        badge(words.badge(job));
        line(words.meaning(job.name()));
        PastRun last = job.last();
        if (job.isRunning() && last != null) {
            ProgressLine progress = new ProgressLine();
            progress.update(
                    getTranslation("scheduling.running", words.duration(last), words.counts(last)),
                    last.done() + last.failed(),
                    last.expected() == null ? 0 : last.expected());
            add(progress);
        } else if (last != null) {
            line(getTranslation(
                    "scheduling.card.last", words.moment(last.startedAt()), words.duration(last), words.counts(last)));
        }
        if (last != null && job.started() != null && job.started().isAfter(last.startedAt())) {
            quiet(getTranslation("scheduling.card.looked", words.moment(job.started())));
        }
        quiet(
                job.offBecause() == null
                        ? getTranslation("scheduling.card.next", words.next(job))
                        : getTranslation(job.offBecause()));
    }
}
