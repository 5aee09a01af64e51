package nl.vertrouwd.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import nl.vertrouwd.base.LanguageCookie;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The rules for every request, before the views have theirs: what is public, what a browser may do, how long a session holds. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class WebSecurity {

    private static final int LONGEST_NAME = 254;

    /** What is in the address is the proof; programs that read mail send this form themselves, without a page before it. */
    private static final String UNSUBSCRIBE = "/unsubscribe/**";

    private static final String[] PUBLIC = {
        "/login",
        "/sign-in/**",
        "/second-step",
        "/second-step/set-up",
        "/activate/**",
        "/invitation/**",
        "/certificate/**",
        UNSUBSCRIBE,
        "/language/**",
        "/error",
        "/css/**",
        "/js/**",
        "/webjars/**",
        "/images/**",
        "/fonts/**",
        "/favicon.ico",
        "/actuator/health/**",
        "/.well-known/security.txt"
    };

    @Bean
    Customizer<HttpSecurity> requestRules(
            SessionCheck check, KnownAddresses known, Environment environment, Clock clock) {
        return http -> http.authorizeHttpRequests(requests -> requests.requestMatchers(PUBLIC)
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .denyAll())
                .csrf(forms -> forms.ignoringRequestMatchers(UNSUBSCRIBE))
                .formLogin(form -> form.loginPage("/login")
                        .failureHandler((request, response, refusal) -> refused(request, response, refusal, clock)))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(new SessionEnded()))
                .logout(out -> out.deleteCookies(SessionEnded.COOKIE))
                .sessionManagement(session -> session.addSessionAuthenticationStrategy(WebSecurity::entered))
                .addFilterAfter(new KnownHosts(environment), HeaderWriterFilter.class)
                .addFilterBefore(new NoFormsWithFiles(), CsrfFilter.class)
                .addFilterBefore(
                        new OwnFormsOnly(environment.getProperty("vertrouwd.base-url", "")),
                        UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(new SessionGuard(check, clock), AuthorizationFilter.class)
                .addFilterBefore(new NothingThere(open(), known), AuthorizationFilter.class)
                .headers(headers -> headers.frameOptions(frames -> frames.deny())
                        .addHeaderWriter(new PagePolicies())
                        .withObjectPostProcessor(new WrittenFirst()));
    }

    private static RequestMatcher open() {
        return new OrRequestMatcher(Arrays.stream(PUBLIC)
                .<RequestMatcher>map(PathPatternRequestMatcher.withDefaults()::matcher)
                .toList());
    }

    /** Vaadin sends its pages before the filters are done; headers that are written last would be missing on them. */
    private static final class WrittenFirst implements ObjectPostProcessor<HeaderWriterFilter> {
        @Override
        public <O extends HeaderWriterFilter> O postProcess(O filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    }

    /** On to the second step, or back to the form with what was typed as user name, and why it did not work. */
    /** What was typed, to show again; nobody has a longer name, and a visitor is not to fill the memory with one. */
    private static String shortened(@Nullable String typed) {
        return typed == null ? "" : typed.substring(0, Math.min(typed.length(), LONGEST_NAME));
    }

    private static void refused(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal, Clock clock)
            throws IOException {
        if (refusal instanceof SecondStepNeeded half) {
            HalfWay.begin(request, half.user(), clock.instant());
            response.sendRedirect("/second-step");
            return;
        }
        boolean slowed = refusal instanceof SlowedDownException;
        long minutes = refusal instanceof SlowedDownException wait ? wait.minutes() : 0;
        String key = slowed ? "access.login.wait" : "access.login.wrong";
        String username = shortened(request.getParameter("username"));
        request.getSession().setAttribute(SignInRefused.NAME, new SignInRefused(username, key, minutes));
        response.sendRedirect("/login?error");
    }

    private static void entered(
            Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
        SessionEnded.remember(request, response);
        if (authentication.getDetails() instanceof Locale language
                && LanguageCookie.chosen(request.getCookies()).isEmpty()) {
            LanguageCookie.write(request, response, language);
        }
    }
}
