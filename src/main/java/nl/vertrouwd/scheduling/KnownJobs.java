package nl.vertrouwd.scheduling;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.vertrouwd.base.Job;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The jobs of all modules, by name. */
@Component
class KnownJobs {

    private final ObjectProvider<Job> jobs;

    KnownJobs(ObjectProvider<Job> jobs) {
        this.jobs = jobs;
    }

    List<Job> all() {
        return jobs.stream().sorted(Comparator.comparing(Job::name)).toList();
    }

    Optional<Job> find(String name) {
        return jobs.stream().filter(job -> job.name().equals(name)).findAny();
    }
}
