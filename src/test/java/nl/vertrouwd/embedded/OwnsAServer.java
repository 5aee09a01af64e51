package nl.vertrouwd.embedded;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.core.env.Environment;

/** A program of its own for the tests: opens a data folder and runs the SQL that it reads, a statement a line, until its input ends. */
final class OwnsAServer {

    private OwnsAServer() {}

    public static void main(String[] arguments) throws Exception {
        SpringApplication application = new SpringApplication(OwnsAServer.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setBannerMode(Banner.Mode.OFF);
        try {
            serve(application
                    .run(
                            "--vertrouwd.data=" + arguments[0],
                            "--vertrouwd.command=" + arguments[1],
                            "--logging.level.root=off")
                    .getEnvironment());
        } catch (DatabaseUnavailable refusal) {
            System.out.println("refused: " + refusal.getMessage());
            System.exit(1);
        }
    }

    private static void serve(Environment source) throws Exception {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (Connection connection = DriverManager.getConnection(
                source.getRequiredProperty("spring.datasource.url"),
                source.getRequiredProperty("spring.datasource.username"),
                source.getRequiredProperty("spring.datasource.password"))) {
            System.out.println("ready");
            for (String sql = in.readLine(); sql != null; sql = in.readLine()) {
                try (var statement = connection.createStatement()) {
                    boolean rows = statement.execute(sql);
                    if (rows) {
                        statement.getResultSet().next();
                    }
                    System.out.println(rows ? statement.getResultSet().getString(1) : "done");
                }
            }
        }
    }
}
