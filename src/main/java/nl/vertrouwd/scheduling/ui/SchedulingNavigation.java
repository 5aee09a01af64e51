package nl.vertrouwd.scheduling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.UUID;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.base.ui.AddressedThing;
import nl.vertrouwd.base.ui.ManagementFigure;
import nl.vertrouwd.base.ui.NavigationEntry;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.scheduling.JobStatus;
import nl.vertrouwd.scheduling.Jobs;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where scheduled work stands on the management page. */
@Configuration(proxyBeanMethods = false)
class SchedulingNavigation {

    private static final int ORDER = 890;

    @Bean
    AddressedThing job(Jobs jobs, CurrentUser user) {
        return AddressedThing.of(
                JobView.class,
                JobView.JOB,
                name -> jobs.find(user.require(), name).isPresent());
    }

    @Bean
    AddressedThing jobRun(Jobs jobs, CurrentUser user) {
        return AddressedThing.of(
                JobRunView.class,
                JobRunView.RUN,
                id -> jobs.run(user.require(), UUID.fromString(id)).isPresent());
    }

    @Bean
    NavigationEntry jobsEntry(Jobs jobs, CurrentUser user) {
        return new NavigationEntry(
                "scheduling.title",
                VaadinIcon.AUTOMATION,
                JobsView.class,
                ORDER,
                "scheduling.nav.sentence",
                page -> figure(page, jobs.all(user.require())));
    }

    private static ManagementFigure figure(Component page, List<JobStatus> all) {
        long trouble = all.stream().filter(JobStatus::isTrouble).count();
        long running = all.stream().filter(JobStatus::isRunning).count();
        if (trouble > 0) {
            return new ManagementFigure(page.getTranslation("scheduling.nav.trouble", trouble), Tone.BAD);
        }
        return running > 0
                ? new ManagementFigure(page.getTranslation("scheduling.nav.running", running), Tone.INFO)
                : new ManagementFigure(page.getTranslation("scheduling.nav.fine", all.size()), Tone.NEUTRAL);
    }
}
