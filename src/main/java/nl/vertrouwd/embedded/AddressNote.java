package nl.vertrouwd.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/** Notes beside the running database at which address the pages are, for who tries to start the product a second time. */
class AddressNote implements ApplicationListener<ApplicationReadyEvent> {

    private final Path runFile;

    AddressNote(String data) {
        this.runFile = Path.of(data).toAbsolutePath().normalize().resolve("run/mysql.properties");
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        String port = event.getApplicationContext().getEnvironment().getProperty("local.server.port");
        if (port == null) {
            return;
        }
        try {
            Optional<RunFile> running = RunFile.read(runFile);
            if (running.isPresent()) {
                running.get().at("http://localhost:" + port).write(runFile);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
