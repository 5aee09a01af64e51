package nl.vertrouwd.access;

import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.SessionTrackingMode;
import java.util.Set;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * The cookie that carries a session. Where {@code vertrouwd.base-url} is an https address it is only ever sent over TLS, under a name that
 * browsers accept from this very host alone; elsewhere (a first try on one's own machine) it is the usual one. Never part of an address.
 */
@Configuration(proxyBeanMethods = false)
class SessionCookie {

    static final String SECURE_NAME = "__Host-vt-session";

    @Bean
    ServletContextInitializer sessionCookieSettings(Environment environment) {
        boolean secure = environment.getProperty("vertrouwd.base-url", "").startsWith("https://");
        return context -> {
            context.setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE));
            SessionCookieConfig cookie = context.getSessionCookieConfig();
            cookie.setHttpOnly(true);
            cookie.setPath("/");
            if (secure) {
                cookie.setName(SECURE_NAME);
                cookie.setSecure(true);
            }
        };
    }
}
