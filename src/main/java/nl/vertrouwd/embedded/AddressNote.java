package nl.vertrouwd.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/** Notes beside the running database at which address the pages are, for who tries to start the product a second time. */
class AddressNote implements ApplicationListener<ApplicationReadyEvent> {

    private final Path runFile;

    AddressNote(String data) {
        this.runFile = Path.of(data).toAbsolutePath().normalize().resolve("run/mysql.properties");
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        Environment environment = event.getApplicationContext().getEnvironment();
        if (!environment.containsProperty("local.server.port")) {
            return;
        }
        try {
            Optional<RunFile> running = RunFile.read(runFile);
            if (running.isPresent()) {
                running.get().at(PageAddress.of(environment)).write(runFile);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
