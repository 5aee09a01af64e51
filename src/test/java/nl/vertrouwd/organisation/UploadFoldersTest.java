package nl.vertrouwd.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.vertrouwd.base.DataFolders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes of their own hold uploads; one is killed. */
class UploadFoldersTest {

    @TempDir
    Path data;

    private final List<Process> processes = new ArrayList<>();

    @AfterEach
    void end() throws InterruptedException {
        for (Process process : processes) {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void whatAKilledProcessLeftIsClearedAndWhatALivingOneUsesStays() throws Exception {
        Path ofTheDead = uploadOfAProcess();
        Path ofTheLiving = uploadOfAProcess();
        assertThat(ofTheDead.resolve("persons.csv")).exists();
        kill(processes.getFirst());
        assertThat(ofTheDead.resolve("persons.csv")).as("a kill leaves it").exists();

        UploadFolders next = folders();
        Path own = next.create();
        assertThat(ofTheDead.getParent()).doesNotExist();
        assertThat(ofTheLiving.resolve("persons.csv")).exists();

        folders();
        assertThat(own).as("another one in this process leaves it").exists();
        next.destroy();
        kill(processes.getLast());
        folders();
        assertThat(left()).containsExactly("door");
    }

    @Test
    void onlyTheOwnerMayLookIntoAnUpload() throws IOException {
        UploadFolders folders = folders();
        Path upload = folders.create();
        for (Path each = upload; !each.equals(data); each = each.getParent()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)))
                    .as(each.toString())
                    .isEqualTo("rwx------");
        }
        folders.destroy();
        assertThat(upload.getParent()).doesNotExist();
    }

    private UploadFolders folders() throws IOException {
        return new UploadFolders(new DataFolders(data.toString()));
    }

    private List<String> left() throws IOException {
        try (Stream<Path> entries = Files.list(data.resolve("uploads"))) {
            return entries.map(entry -> entry.getFileName().toString()).toList();
        }
    }

    private Path uploadOfAProcess() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HoldsAnUpload.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        processes.add(process);
        return Path.of(process.inputReader().readLine());
    }

    private static void kill(Process process) throws InterruptedException {
        process.destroyForcibly();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    /** Makes an upload, says where, and holds it until it is ended. */
    static final class HoldsAnUpload {

        private HoldsAnUpload() {}

        public static void main(String[] arguments) throws IOException {
            Path upload = new UploadFolders(new DataFolders(arguments[0])).create();
            Files.writeString(upload.resolve("persons.csv"), "personnel_number\n");
            System.out.println(upload);
            System.in.read();
        }
    }
}
