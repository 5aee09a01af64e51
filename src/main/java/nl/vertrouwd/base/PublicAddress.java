package nl.vertrouwd.base;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where people reach the product, for links in mail and codes on paper: {@code vertrouwd.base-url}, or this machine. Never taken from
 * a request, whose Host header anybody can write.
 */
@Component
public class PublicAddress {

    private static final String SETTING = "vertrouwd.base-url";

    private final Environment environment;

    public PublicAddress(Environment environment) {
        this.environment = environment;
    }

    /** Whether somebody said where people reach the product; else links lead to this machine. */
    public boolean isSet() {
        return !environment.getProperty(SETTING, "").isBlank();
    }

    /** The full address of a path that starts with a slash. */
    public String of(String path) {
        String set = environment.getProperty(SETTING, "");
        String base = set.isBlank() ? "http://localhost:" + port() : set;
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
    }

    private String port() {
        return environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
    }
}
