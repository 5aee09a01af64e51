package nl.vertrouwd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Objects;
import nl.vertrouwd.base.DatabaseUpkeep;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A command beside a product of another version must not change its database; each case on a schema made for it. */
@SpringBootTest
class MigrationPolicyTest {

    private static final String SCHEMA = "migration_policy";
    private static final @Nullable Boolean SERVER_OF_ONES_OWN = null;

    @Autowired
    Environment environment;

    @Autowired
    Flyway productive;

    @Autowired
    JdbcClient jdbc;

    private final DatabaseUpkeep upkeep = new DatabaseUpkeep();
    private Flyway flyway;

    @BeforeEach
    void anEmptySchema() {
        drop();
        jdbc.sql("CREATE DATABASE " + SCHEMA).update();
        flyway = on().load();
    }

    @AfterEach
    void drop() {
        jdbc.sql("DROP DATABASE IF EXISTS " + SCHEMA).update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "export", "audit", "duties", "erase", "administrator", "import"})
    void anOlderDatabaseIsRefusedAndStaysAsItIs(String command) {
        on().target("020").load().migrate();
        long tables = tables();
        assertThat(refusal(command, SERVER_OF_ONES_OWN)).contains("older version", "Nothing was changed");
        assertThat(tables()).isEqualTo(tables);
        assertThat(upkeep.isOurs()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "export", "audit", "duties", "erase", "administrator", "import", "start"})
    void aNewerDatabaseIsRefused(String command) {
        flyway.migrate();
        jdbc.sql(
                        "INSERT INTO " + SCHEMA
                                + ".flyway_schema_history (installed_rank, version, description, type, script, checksum,"
                                + " installed_by, execution_time, success)"
                                + " VALUES (9999, '9999', 'of the future', 'SQL', 'V9999__of_the_future.sql', 1, 'test', 1, true)")
                .update();
        assertThat(refusal(command, SERVER_OF_ONES_OWN)).contains("newer version", "Nothing was changed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "export", "audit", "erase", "administrator"})
    void anEmptyDatabaseIsRefusedAndStaysEmpty(String command) {
        assertThat(refusal(command, SERVER_OF_ONES_OWN)).contains("nothing of Vertrouwd in this database");
        assertThat(tables()).isZero();
    }

    @Test
    void anImportFillsADatabaseThatIsStillEmpty() {
        run("import", SERVER_OF_ONES_OWN);
        assertThat(tables()).isGreaterThan(20);
        assertThat(upkeep.isOurs()).isTrue();
    }

    @Test
    void anImportBringsAFolderUpToDateThatNobodyHasOpenAndNoOther() {
        on().target("020").load().migrate();
        assertThat(refusal("import", true)).contains("older version");
        run("import", false);
        assertThat(tables()).isGreaterThan(20);
    }

    @Test
    void theProductBringsTheDatabaseUpToDate() {
        on().target("020").load().migrate();
        run("start", SERVER_OF_ONES_OWN);
        assertThat(upkeep.isOurs()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "export", "audit", "erase", "administrator", "import"})
    void aDatabaseOfThisVersionIsUsedAsItIs(String command) {
        flyway.migrate();
        run(command, SERVER_OF_ONES_OWN);
        assertThat(upkeep.isOurs()).isFalse();
    }

    private void run(String command, @Nullable Boolean shared) {
        new MigrationPolicy().migrations(command, shared, upkeep).migrate(flyway);
    }

    private String refusal(String command, @Nullable Boolean shared) {
        Throwable refusal = catchThrowable(() -> run(command, shared));
        assertThat(refusal).isNotNull();
        var analysis = Objects.requireNonNull(new UnknownMigrationsAnalyzer().analyze(refusal));
        return analysis.getDescription() + " " + analysis.getAction();
    }

    private FluentConfiguration on() {
        String url = environment
                .getRequiredProperty("spring.datasource.url")
                .replaceFirst("/[a-z_]+[?]", "/" + SCHEMA + "?");
        return Flyway.configure()
                .configuration(productive.getConfiguration())
                .dataSource(
                        url,
                        environment.getRequiredProperty("spring.datasource.username"),
                        environment.getRequiredProperty("spring.datasource.password"));
    }

    private long tables() {
        return jdbc.sql("SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = ?")
                .param(SCHEMA)
                .query(Long.class)
                .single();
    }
}
