package nl.vertrouwd.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.env.Environment;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers only under the names of {@code vertrouwd.base-url} and {@code vertrouwd.more-hosts} and those of this machine, so that nobody can
 * make the product believe that it is called something else. Without a base address every name is answered. Health is told to everybody.
 */
class KnownHosts extends OncePerRequestFilter {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private final Set<String> known = new TreeSet<>();

    KnownHosts(Environment environment) {
        String base = environment.getProperty("vertrouwd.base-url", "");
        if (!base.isBlank()) {
            known.addAll(THIS_MACHINE);
            known.add(lower(String.valueOf(URI.create(base).getHost())));
            for (String more : environment.getProperty("vertrouwd.more-hosts", String[].class, new String[0])) {
                known.add(lower(more.strip()));
            }
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean answered = known.isEmpty()
                || known.contains(lower(request.getServerName()))
                || request.getRequestURI().startsWith("/actuator/health");
        if (answered) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
