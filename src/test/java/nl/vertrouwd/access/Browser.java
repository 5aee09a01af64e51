package nl.vertrouwd.access;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a screen: keeps cookies, follows no redirect by itself, sends the forms of plain pages. */
public final class Browser {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String base;
    private final Clock clock;
    private String csrf = "";

    public Browser(int port) {
        this(port, Clock.systemUTC());
    }

    /** @param clock of the telephone of who uses it */
    public Browser(int port, Clock clock) {
        base = "http://localhost:" + port;
        this.clock = clock;
    }

    public HttpResponse<String> get(String path) {
        HttpResponse<String> page =
                send(request(path).header("Accept", "text/html").GET());
        Matcher token = CSRF.matcher(page.body());
        csrf = token.find() ? token.group(1) : csrf;
        return page;
    }

    public HttpResponse<String> post(String path, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form + "&_csrf=" + encode(csrf))));
    }

    public HttpResponse<String> postWithoutToken(String path, Map<String, String> fields) {
        String token = csrf;
        csrf = "";
        try {
            return post(path, fields);
        } finally {
            csrf = token;
        }
    }

    /** With the second step where it is asked for: the first time it is set up, later a recovery code is used. */
    public HttpResponse<String> signIn(String username, String password) {
        HttpResponse<String> answer = firstStep(username, password);
        return target(answer).equals("/second-step") ? secondStep(username) : answer;
    }

    /** Only the password. */
    public HttpResponse<String> firstStep(String username, String password) {
        get("/login");
        return post("/login", Map.of("username", username, "password", password));
    }

    private HttpResponse<String> secondStep(String username) {
        HttpResponse<String> page = get("/second-step");
        if (target(page).isEmpty()) {
            return post("/second-step", Map.of("recovery", "true", "code", Authenticator.unusedCode(username)));
        }
        String secret = Authenticator.secret(get(target(page)).body());
        post("/second-step/set-up", Map.of("code", Authenticator.code(secret, clock)));
        Authenticator.keep(
                username, Authenticator.recoveryCodes(get("/second-step/codes").body()));
        return post("/second-step/codes", Map.of());
    }

    /** Where a redirect leads, without the host. */
    public String target(HttpResponse<String> redirect) {
        return redirect.headers().firstValue("Location").orElse("").replace(base, "");
    }

    /** As if this cookie had been set by somebody. */
    public void keep(String name, String value) {
        HttpCookie cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(base), cookie);
    }

    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : base + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
