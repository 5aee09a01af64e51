package nl.vertrouwd.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

@ImportTest
@ExtendWith(OutputCaptureExtension.class)
class ImportDeskTest {

    @Autowired
    ImportFixture imported;

    @Autowired
    ImportDesk desk;

    @Autowired
    ProbePart probe;

    @Autowired
    JdbcClient database;

    private final Actor administrator = new Actor(AccountId.next(), null, Set.of(Role.ADMINISTRATOR));

    @BeforeEach
    void nothingThere() {
        imported.empty();
    }

    @AfterEach
    void nothingIsBroken() {
        probe.whileWriting = () -> {};
        imported.nothingIsBroken();
    }

    @Test
    void anImportThatBreaksOffOnAValueLeavesItOutOfTheLog(CapturedOutput log) throws Exception {
        Folder folder =
                Folder.usual().persons(Folder.person("GEHEIM-77"), Folder.person("1001"), Folder.person("1002"));
        probe.whileWriting = () ->
                database.sql("UPDATE person SET personnel_number = 'GEHEIM-77'").update();
        desk.put(administrator, ImportSource.folder(folder.path));
        CountDownLatch ended = new CountDownLatch(1);
        Runnable stop = desk.watch(administrator, () -> {
            if (!desk.state(administrator).isRunning()) {
                ended.countDown();
            }
        });
        desk.take(administrator, ImportFixture.TODAY, Confirmation.ANY);
        assertThat(ended.await(60, TimeUnit.SECONDS)).isTrue();
        stop.run();
        assertThat(desk.state(administrator).step()).isEqualTo(DeskState.Step.BROKEN);
        assertThat(imported.count("person")).isZero();
        assertThat(log)
                .contains("SQLIntegrityConstraintViolationException, SQLState 23000, error 1062")
                .contains("at nl.vertrouwd.organisation.ImportTransaction.run")
                .doesNotContain("GEHEIM");
    }
}
