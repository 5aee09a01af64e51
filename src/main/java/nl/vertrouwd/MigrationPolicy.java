package nl.vertrouwd;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A command that works beside the running product only checks the structure of its database; it never changes it under it. */
@Configuration(proxyBeanMethods = false)
class MigrationPolicy {

    @Bean
    FlywayMigrationStrategy migrations(@Value("${vertrouwd.shared:false}") boolean shared) {
        return flyway -> {
            if (shared) {
                flyway.validate();
            } else {
                flyway.migrate();
            }
        };
    }
}
