package nl.vertrouwd.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser window without a browser: signs in, opens the product and goes from page to page with the requests a browser sends. */
public final class OpenPage {

    private static final Pattern SECURITY_KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern SYNC = Pattern.compile("\"syncId\":(\\d+)");
    private static final Pattern CLIENT = Pattern.compile("\"clientId\":(\\d+)");

    private final HttpClient client;
    private final String base;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String securityKey = "";
    private String syncId = "0";
    private String clientId = "0";

    /** @param client shared by all windows; keeps no cookies and follows no redirects */
    public OpenPage(HttpClient client, int port) {
        this.client = client;
        this.base = "http://localhost:" + port;
    }

    public OpenPage signIn(String username, String password) {
        String form = "username=" + encode(username) + "&password=" + encode(password);
        send("/login", HttpRequest.BodyPublishers.ofString(form), "application/x-www-form-urlencoded");
        return this;
    }

    /** Loads the page as a browser does that comes from nowhere. */
    public OpenPage open(String path) {
        get("/" + path);
        String config = get("/?v-r=init&query=&location=" + encode(path));
        securityKey = first(SECURITY_KEY, config);
        syncId = first(SYNC, config);
        clientId = first(CLIENT, config);
        return this;
    }

    /** What the server answers when somebody in this window goes to a page. */
    public String go(String path, String query) {
        String message = """
                {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s","query":"%s",\
                "appShellTitle":"","historyState":{"idx":0},"trigger":""}}],"syncId":%s,"clientId":%s}""".formatted(securityKey, path, query, syncId, clientId);
        String answer = send(
                "/?v-r=uidl&v-uiId=0", HttpRequest.BodyPublishers.ofString(message), "application/json; charset=UTF-8");
        syncId = first(SYNC, answer);
        clientId = first(CLIENT, answer);
        return answer;
    }

    private String get(String path) {
        return send(request(path).GET());
    }

    private String send(String path, HttpRequest.BodyPublisher body, String type) {
        return send(request(path).header("Content-Type", type).POST(body));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .header("Accept", "text/html")
                .header("Sec-Fetch-Site", "same-origin")
                .header("Cookie", cookies());
    }

    /** What a request of this window sends along to be recognised. */
    public String cookies() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private String send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            for (String set : answer.headers().allValues("Set-Cookie")) {
                String[] pair = set.split(";", 2)[0].split("=", 2);
                cookies.put(pair[0], pair[1]);
            }
            return answer.body();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("no " + pattern + " in " + text.substring(0, Math.min(300, text.length())));
        }
        String value = found.group(1);
        while (found.find()) {
            value = found.group(1);
        }
        return value;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
