package nl.vertrouwd.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformTest {

    @ParameterizedTest
    @CsvSource({"Linux,amd64,LINUX", "Mac OS X,x86_64,MACOS", "Mac OS X,aarch64,MACOS"})
    void theCarriedArchivesFitThesePlatforms(String system, String architecture, Platform platform) {
        assertThat(Platform.of(system, architecture)).isEqualTo(platform);
        assertThat(Platform.class.getResource(platform.archive)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"Linux,aarch64", "Windows 11,amd64"})
    void anyOtherPlatformIsToldWhatElseItCanUse(String system, String architecture) {
        assertThatThrownBy(() -> Platform.of(system, architecture))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining(system)
                .satisfies(e -> assertThat(((DatabaseUnavailable) e).advice())
                        .contains("SPRING_DATASOURCE_URL")
                        .contains("docker compose up"));
    }

    @Test
    void aMissingLibraryIsCalledByItsDebianPackage() throws Exception {
        DataFolder folder = DataFolder.throwAway();
        Files.writeString(
                folder.log(),
                "/x/mysqld: error while loading shared libraries: libnuma.so.1: cannot open shared object file: No such file");
        DatabaseUnavailable refusal =
                ServerFailure.explained("did not start", new ServerProgram(folder.root(), Platform.LINUX), folder);
        FileTrees.delete(folder.root());
        assertThat(refusal).hasMessageContaining("libnuma.so.1");
        assertThat(refusal.advice()).contains("apt-get install libnuma1");
    }

    @Test
    void aServerThatDoesNotStartIsExplainedByTheFirstErrorOfItsLog() throws Exception {
        DataFolder folder = DataFolder.throwAway();
        var log = new ArrayList<String>();
        log.add("2026-01-01T00:00:00Z 1 [System] [MY-013576] [InnoDB] InnoDB initialization has started.");
        log.add("2026-01-01T00:00:00Z 1 [ERROR] [MY-012574] [InnoDB] Unable to lock ./ibdata1 error: 11");
        log.add("2026-01-01T00:00:00Z 0 [ERROR] [MY-010119] [Server] Aborting");
        Files.write(folder.log(), log);
        DatabaseUnavailable refusal =
                ServerFailure.explained("did not start", new ServerProgram(folder.root(), Platform.LINUX), folder);
        FileTrees.delete(folder.root());
        assertThat(refusal).hasMessageEndingWith("did not start: Unable to lock ./ibdata1 error: 11");
    }
}
