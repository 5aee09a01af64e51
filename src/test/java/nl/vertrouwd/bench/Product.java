package nl.vertrouwd.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
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
    static ConfigurableApplicationContext withoutPages(String... more) throws IOException {
        Path data = Files.createTempDirectory("vertrouwd-bench-").resolve("data");
        return new SpringApplicationBuilder(Vertrouwd.class)
                .web(WebApplicationType.NONE)
                .run(Stream.concat(
                                Stream.of(
                                        "--vertrouwd.data=" + data,
                                        "--vertrouwd.command=bench",
                                        "--vertrouwd.demo=false",
                                        "--logging.level.root=warn",
                                        "--spring.autoconfigure.exclude=" + NEEDS_PAGES),
                                Stream.of(more))
                        .toArray(String[]::new));
    }

    static LocalDate today(ConfigurableApplicationContext context) {
        return LocalDate.now(context.getBean(Clock.class));
    }
}
