package nl.vertrouwd.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server lives exactly as long as its program, whatever happens to that; the data live longer than both. */
class ServerLifeTest {

    @TempDir
    Path temporary;

    @Test
    void aNormalStopEndsTheServerAndLeavesNothingRunning() throws Exception {
        Path data = temporary.resolve("data");
        try (Program program = Program.on(data, "start")) {
            assertThat(program.says()).isEqualTo("ready");
            ProcessHandle server = Program.serverOf(data);
            program.endInput();
            assertThat(program.exitCode()).isZero();
            assertThat(server.isAlive()).isFalse();
        }
        assertThat(data.resolve("run/mysql.properties")).doesNotExist();
    }

    @Test
    void aTermSignalEndsTheServerBeforeTheProgram() throws Exception {
        Path data = temporary.resolve("data");
        try (Program program = Program.on(data, "start")) {
            assertThat(program.says()).isEqualTo("ready");
            ProcessHandle server = Program.serverOf(data);
            program.terminate();
            program.exitCode();
            assertThat(server.isAlive()).isFalse();
        }
    }

    @Test
    void aKilledProgramLeavesNoServerAndLosesNothingThatWasCommitted() throws Exception {
        Path data = temporary.resolve("data");
        try (Program program = Program.on(data, "start")) {
            assertThat(program.says()).isEqualTo("ready");
            assertThat(program.answersTo("create table kept (word varchar(20)) engine=innodb"))
                    .isEqualTo("done");
            assertThat(program.answersTo("insert into kept values ('committed')"))
                    .isEqualTo("done");
            assertThat(program.answersTo("start transaction")).isEqualTo("done");
            assertThat(program.answersTo("insert into kept values ('not committed')"))
                    .isEqualTo("done");
            ProcessHandle server = Program.serverOf(data);
            program.kill();
            server.onExit().get(1, TimeUnit.MINUTES);
        }
        assertThat(everythingKeptIn(data)).isEqualTo("committed");
    }

    @Test
    void aStartRightAfterAKillWaitsForTheServerThatIsStillStopping() throws Exception {
        Path data = temporary.resolve("data");
        try (Program program = Program.on(data, "start")) {
            assertThat(program.says()).isEqualTo("ready");
            assertThat(program.answersTo("create table kept as select 'committed' as word"))
                    .isEqualTo("done");
            program.kill();
            assertThat(everythingKeptIn(data)).isEqualTo("committed");
        }
    }

    @Test
    void aServerKilledTogetherWithItsProgramRecoversAtTheNextStart() throws Exception {
        Path data = temporary.resolve("data");
        try (Program program = Program.on(data, "start")) {
            assertThat(program.says()).isEqualTo("ready");
            assertThat(program.answersTo("create table kept as select 'committed' as word"))
                    .isEqualTo("done");
            ProcessHandle server = Program.serverOf(data);
            server.destroyForcibly();
            program.kill();
            server.onExit().get(1, TimeUnit.MINUTES);
        }
        assertThat(everythingKeptIn(data)).isEqualTo("committed");
    }

    @Test
    void aPasswordFileOfAnotherDatabaseIsToldAtOnceAndNothingIsLeftRunning() throws Exception {
        Path data = temporary.resolve("data");
        try (Program program = Program.on(data, "start")) {
            assertThat(program.says()).isEqualTo("ready");
            program.endInput();
            program.exitCode();
        }
        Files.writeString(data.resolve("password"), "of another backup");
        for (String command : new String[] {"start", "check"}) {
            try (Program program = Program.on(data, command)) {
                assertThat(program.says())
                        .startsWith("refused: ")
                        .contains(
                                "does not accept the password in the file",
                                data.resolve("password").toString());
                assertThat(program.exitCode()).isOne();
            }
            assertThat(data.resolve("run/mysqld.pid")).doesNotExist();
        }
    }

    @Test
    void nobodyElseOnTheMachineCanReadTheData() throws Exception {
        Path data = temporary.resolve("data");
        try (Program program = Program.on(data, "start")) {
            assertThat(program.says()).isEqualTo("ready");
            assertThat(mode(data)).isEqualTo("rwx------");
            assertThat(mode(data.resolve("password"))).isEqualTo("rw-------");
            assertThat(mode(data.resolve("run/mysql.properties"))).isEqualTo("rw-------");
            assertThat(
                            program.answersTo(
                                    "select count(*) from information_schema.user_privileges where grantee like '%root%' and privilege_type = 'SUPER'"))
                    .as("the product does not work as root")
                    .isEqualTo("0");
        }
    }

    private static String everythingKeptIn(Path data) throws Exception {
        try (Program next = Program.on(data, "start")) {
            assertThat(next.says()).isEqualTo("ready");
            String kept = next.answersTo("select group_concat(word) from kept");
            next.endInput();
            assertThat(next.exitCode()).isZero();
            return kept;
        }
    }

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
