package nl.vertrouwd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The start script on a machine that lacks something: a copy of it without sources, before programs that only pretend. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class StartScriptTest {

    @TempDir
    Path folder;

    private Path programs;

    @BeforeEach
    void aMachineWithoutLibnuma() throws IOException {
        programs = Files.createDirectory(folder.resolve("programs"));
        Files.copy(Path.of("vertrouwd"), folder.resolve("vertrouwd"));
        program("ldconfig", "[ -e " + folder + "/installed ] && echo libnuma.so.1; exit 0");
        program("apt-get", "case $* in *libnuma1*) touch " + folder + "/installed ;; esac");
        program("mvn", "echo ERROR nothing to build; exit 1");
    }

    @Test
    void whoMayNotInstallHearsWhatIsMissingBeforeAnythingIsBuilt() throws Exception {
        program("id", "echo 1000");
        assertThat(start())
                .contains("needs the library libnuma.so.1", "apt-get install libnuma1")
                .doesNotContain("Building");
        assertThat(folder.resolve("target")).doesNotExist();
    }

    @Test
    void asRootItIsInstalledAndTheBuildBegins() throws Exception {
        program("id", "echo 0");
        assertThat(start()).contains("Installing libnuma1", "Building Vertrouwd", "nothing to build");
        assertThat(folder.resolve("installed")).exists();
    }

    private String start() throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder("bash", folder.resolve("vertrouwd").toString(), "start").redirectErrorStream(true);
        builder.environment().put("PATH", programs + ":" + System.getenv("PATH"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().remove("SPRING_DATASOURCE_URL");
        Process script = builder.start();
        String said = new String(script.getInputStream().readAllBytes());
        assertThat(script.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(script.exitValue()).isOne();
        return said;
    }

    private void program(String name, String does) throws IOException {
        Path file = programs.resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + does + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
