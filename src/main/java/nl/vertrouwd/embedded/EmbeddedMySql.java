package nl.vertrouwd.embedded;

import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives the application its database when {@code spring.datasource.url} is not set: the MySQL server that the product carries, on the
 * folder {@code vertrouwd.data} (without it: a throw-away server, one per JVM, for tests) and the schema {@code vertrouwd.schema}.
 */
public class EmbeddedMySql implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final String START = "start";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        if (environment.containsProperty("spring.datasource.url")) {
            return;
        }
        String data = environment.getProperty("vertrouwd.data", Servers.TEMPORARY);
        Endpoint endpoint = Servers.of(data, environment.getProperty("vertrouwd.command", START));
        Map<String, Object> properties =
                new HashMap<>(endpoint.dataSource(environment.getProperty("vertrouwd.schema", "vertrouwd")));
        properties.put("vertrouwd.shared", endpoint.shared());
        if (!data.equals(Servers.TEMPORARY)) {
            properties.put(
                    "vertrouwd.secret-key-file", DataFolder.secretKey(data).toString());
        }
        environment.getPropertySources().addFirst(new MapPropertySource("embeddedMySql", properties));
        if (!data.equals(Servers.TEMPORARY)) {
            context.addApplicationListener(new AddressNote(data));
        }
    }
}
