package nl.vertrouwd;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.theme.lumo.Lumo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.vertrouwd.base.Command;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.modulith.Modulithic;

/** The program: one application over one database. */
@SpringBootApplication
@Modulithic(systemName = "Vertrouwd", sharedModules = "base")
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("css/vertrouwd.css")
@Viewport("width=device-width, initial-scale=1")
@Push
public class Vertrouwd implements AppShellConfigurator {

    private static final int MISUSED = 2;
    private static final List<String> NOT_FOR_COMMANDS = List.of(
            "org.springframework.boot.quartz.autoconfigure.QuartzAutoConfiguration",
            "com.vaadin.flow.spring.SpringBootAutoConfiguration",
            "com.vaadin.flow.spring.SpringSecurityAutoConfiguration",
            "com.vaadin.flow.spring.VaadinScopesConfig");
    /** What {@link PlainFailureReport} says is not said twice. */
    private static final List<String> SILENT = List.of(
            "org.springframework.boot.diagnostics.LoggingFailureAnalysisReporter",
            "org.springframework.context.annotation.AnnotationConfigApplicationContext",
            "org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext");

    /** Starts the web product, or runs one command without it and ends with its result. */
    public static void main(String[] args) {
        switch (CommandLine.parse(args)) {
            case CommandLine.Start start -> start(start.settings());
            case CommandLine.Run run -> System.exit(run(run));
            case CommandLine.CheckDependencies(String database) -> System.exit(DependencyCheck.run(database));
            case CommandLine.Help() -> System.out.print(Usage.TEXT);
            case CommandLine.Wrong(String sentence) -> {
                System.err.println(sentence);
                System.err.print(Usage.TEXT);
                System.exit(MISUSED);
            }
        }
    }

    private static void start(List<String> settings) {
        application(
                        "start",
                        Map.of(
                                "vertrouwd.demo", "true",
                                "vertrouwd.scheduling", "true",
                                "logging.level.nl.vertrouwd", "info"))
                .run(settings.toArray(String[]::new));
    }

    private static int run(CommandLine.Run run) {
        SpringApplication application = application(
                run.command(),
                Map.of(
                        "logging.config",
                        "classpath:logback-command.xml",
                        "spring.autoconfigure.exclude",
                        NOT_FOR_COMMANDS));
        application.setWebApplicationType(WebApplicationType.NONE);
        try (ConfigurableApplicationContext context =
                application.run(run.settings().toArray(String[]::new))) {
            return context.getBeanProvider(Command.class).stream()
                    .filter(command -> command.name().equals(run.command()))
                    .findAny()
                    .map(command -> command.run(run.arguments()))
                    .orElseGet(() -> {
                        System.err.println("This version cannot do that yet: " + run.command());
                        return MISUSED;
                    });
        }
    }

    private static SpringApplication application(String command, Map<String, Object> defaults) {
        Map<String, Object> properties = new HashMap<>(defaults);
        properties.put("vertrouwd.command", command);
        properties.put("vertrouwd.data", "./data");
        properties.put("logging.level.root", "warn");
        properties.put("spring.main.log-startup-info", false);
        SILENT.forEach(logger -> properties.put("logging.level." + logger, "off"));
        SpringApplication application = new SpringApplication(Vertrouwd.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setDefaultProperties(properties);
        return application;
    }
}
