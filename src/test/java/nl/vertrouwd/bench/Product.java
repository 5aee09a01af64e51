package nl.vertrouwd.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.vertrouwd.Vertrouwd;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The product as a benchmark needs it. */
final class Product {

    private static final String NEEDS_PAGES = "com.vaadin.flow.spring.SpringBootAutoConfiguration,"
            + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration,com.vaadin.flow.spring.VaadinScopesConfig";

    private Product() {}

    /** With an empty embedded database and without pages. */
    static ConfigurableApplicationContext withoutPages() throws IOException {
        return withoutPages(emptyFolder());
    }

    /** The same on a data folder, with more settings. */
    static ConfigurableApplicationContext withoutPages(Path data, String... settings) {
        List<String> all = new ArrayList<>(List.of(
                "--vertrouwd.data=" + data,
                "--vertrouwd.command=bench",
                "--vertrouwd.demo=false",
                "--logging.level.root=warn",
                "--spring.autoconfigure.exclude=" + NEEDS_PAGES));
        all.addAll(List.of(settings));
        return new SpringApplicationBuilder(Vertrouwd.class)
                .web(WebApplicationType.NONE)
                .run(all.toArray(String[]::new));
    }

    static Path emptyFolder() throws IOException {
        return Files.createTempDirectory("vertrouwd-bench-").resolve("data");
    }

    static LocalDate today(ConfigurableApplicationContext context) {
        return LocalDate.now(context.getBean(Clock.class));
    }
}
