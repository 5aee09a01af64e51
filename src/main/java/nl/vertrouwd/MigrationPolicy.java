package nl.vertrouwd;

import java.util.Set;
import nl.vertrouwd.base.DatabaseUpkeep;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Who may change the structure of the database: the product when it starts, and an import that nobody can be working beside. All other
 * commands only look whether it is the structure that they know, and refuse it otherwise.
 */
@Configuration(proxyBeanMethods = false)
class MigrationPolicy {

    private static final Set<String> LOOK_ONLY = Set.of("check", "export", "administrator", "audit", "duties", "erase");
    private static final String IMPORT = "import";

    /** @param shared whether another program runs the embedded server; null when the server is not the embedded one */
    @Bean
    FlywayMigrationStrategy migrations(
            @Value("${vertrouwd.command:start}") String command,
            @Value("${vertrouwd.shared:#{null}}") @Nullable Boolean shared,
            DatabaseUpkeep upkeep) {
        return flyway -> {
            if (mayMigrate(command, shared, flyway)) {
                upkeep.take();
                flyway.migrate();
            } else if (isEmpty(flyway)) {
                throw new EmptyDatabase();
            } else {
                flyway.validate();
            }
        };
    }

    private static boolean mayMigrate(String command, @Nullable Boolean shared, Flyway flyway) {
        if (LOOK_ONLY.contains(command)) {
            return false;
        }
        if (command.equals(IMPORT)) {
            return shared == null ? isEmpty(flyway) : !shared;
        }
        return true;
    }

    private static boolean isEmpty(Flyway flyway) {
        return flyway.info().applied().length == 0;
    }
}
