package nl.vertrouwd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database of another version of the product is refused with a sentence and not touched. */
@SpringBootTest
class OtherVersionTest {

    @Autowired
    Flyway flyway;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void forget() {
        jdbc.sql("delete from flyway_schema_history where version = '9999'").update();
    }

    @Test
    void aDatabaseOfANewerVersionIsRefusedInAPlainSentence() {
        jdbc.sql("""
                insert into flyway_schema_history
                    (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                values (9999, '9999', 'of the future', 'SQL', 'V9999__of_the_future.sql', 1, 'test', 1, true)
                """).update();
        Throwable refusal = catchThrowable(() -> flyway.migrate());
        assertThat(refusal).isNotNull();
        assertThat(Objects.requireNonNull(new UnknownMigrationsAnalyzer().analyze(refusal))
                        .getDescription())
                .contains("newer version");
    }
}
