package nl.vertrouwd.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives the application its database when {@code spring.datasource.url} is not set: the MySQL server that the product carries, on the
 * folder {@code vertrouwd.data} (without it: a throw-away server, one per JVM, for tests) and the schema {@code vertrouwd.schema}.
 */
public class EmbeddedMySql implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final String START = "start";

    /** Whether another program has the data folder open, which then is what stands in the way of a start. */
    public static boolean isInUse(Environment environment) {
        Path runFile = Path.of(environment.getProperty("vertrouwd.data", Servers.TEMPORARY), "run", "mysql.properties");
        try {
            return !environment.containsProperty("spring.datasource.url")
                    && RunFile.read(runFile)
                            .flatMap(running -> ProcessHandle.of(running.owner()))
                            .isPresent();
        } catch (IOException e) {
            return false;
        }
    }

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
