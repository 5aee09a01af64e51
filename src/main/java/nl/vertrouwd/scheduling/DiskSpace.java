package nl.vertrouwd.scheduling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import nl.vertrouwd.base.HealthCheck;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether the disk of the data folder has room: more than a tenth of it, or more than twenty gigabytes. */
@Component
class DiskSpace implements HealthCheck {

    private static final long ENOUGH = 20L * 1024 * 1024 * 1024;

    private final Path data;

    DiskSpace(@Value("${vertrouwd.data:.}") String data) {
        Path folder = Path.of(data).toAbsolutePath();
        this.data = Files.exists(folder) ? folder : Path.of("").toAbsolutePath();
    }

    @Override
    public String nameKey() {
        return "scheduling.check.disk-name";
    }

    @Override
    public Optional<String> problem(Instant now) {
        try {
            FileStore disk = Files.getFileStore(data);
            return isLow(disk.getUsableSpace(), disk.getTotalSpace())
                    ? Optional.of("scheduling.check.disk")
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Both in bytes. */
    static boolean isLow(long usable, long total) {
        return usable < ENOUGH && usable < total / 10;
    }
}
