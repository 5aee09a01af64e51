package nl.vertrouwd.organisation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.vertrouwd.base.Job;
import nl.vertrouwd.base.JobRun;
import org.springframework.stereotype.Component;

/** Every few minutes: takes in what another system put into the folder for deliveries. */
@Component
class DeliveryJob implements Job {

    private final DeliveryFolder folder;
    private final DeliveryTaking taking;

    DeliveryJob(DeliveryFolder folder, DeliveryTaking taking) {
        this.folder = folder;
        this.taking = taking;
    }

    @Override
    public String name() {
        return "organisation.delivery";
    }

    @Override
    public String schedule() {
        return "0 0/5 * * * ?";
    }

    @Override
    public Optional<String> offBecause() {
        return folder.path().isPresent() ? Optional.empty() : Optional.of("organisation.delivery.off");
    }

    @Override
    public void run(JobRun run) {
        Path top = folder.path().orElseThrow();
        if (!Files.isDirectory(top)) {
            run.failed(DeliveryFolder.name(top), "organisation.delivery.no-folder");
            return;
        }
        try {
            List<Path> complete = folder.complete(top);
            run.expect(complete.size());
            for (Path delivery : complete) {
                if (run.isAskedToStop()) {
                    return;
                }
                take(run, delivery);
            }
        } catch (IOException unreadable) {
            run.failed(DeliveryFolder.name(top), unreadable);
        }
    }

    private void take(JobRun run, Path delivery) {
        try {
            switch (taking.take(delivery)) {
                case DeliveryTaking.Taken.Done done -> run.done(1);
                case DeliveryTaking.Taken.NotDone(String textKey) -> run.failed(DeliveryFolder.name(delivery), textKey);
                case DeliveryTaking.Taken.Later later -> {}
            }
        } catch (IOException | RuntimeException failure) {
            run.failed(DeliveryFolder.name(delivery), failure);
        }
    }
}
