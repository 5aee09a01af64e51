package nl.vertrouwd;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A database of known weaknesses in libraries, asked by the interface of OSV. Tells it names and versions of libraries, nothing else.
 * Whatever is no full answer is a {@link NoAnswer}: silence may never pass for "none known".
 */
final class KnownWeaknesses {

    static final String PUBLIC = "https://api.osv.dev";

    /** One weakness of one library. */
    record Weakness(Library library, String id, String summary) {}

    /** The database was not reached, or did not say something about every library. */
    static final class NoAnswer extends Exception {
        private static final long serialVersionUID = 1L;

        NoAnswer(String why) {
            super(why);
        }
    }

    private record Question(Library library, Library.Name name) {}

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String address;
    private final JsonMapper json = JsonMapper.shared();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    KnownWeaknesses(String address) {
        this.address = address.replaceFirst("/+$", "");
    }

    List<Weakness> of(List<Library> libraries) throws NoAnswer {
        List<Question> questions = libraries.stream()
                .flatMap(library -> library.names().map(name -> new Question(library, name)))
                .toList();
        JsonNode results = ask("/v1/querybatch", json.writeValueAsString(Map.of("queries", asked(questions))))
                .path("results");
        if (results.size() != questions.size()) {
            throw new NoAnswer("answers about " + results.size() + " of " + questions.size() + " names");
        }
        Set<Weakness> found = new LinkedHashSet<>();
        for (int i = 0; i < questions.size(); i++) {
            for (JsonNode weakness : results.get(i).path("vulns")) {
                String id = weakness.path("id").asString();
                found.add(new Weakness(questions.get(i).library(), id, summary(id)));
            }
        }
        return List.copyOf(found);
    }

    private static List<Map<String, Object>> asked(List<Question> questions) {
        return questions.stream()
                .map(question -> Map.of(
                        "version",
                        question.library().version(),
                        "package",
                        Map.of(
                                "ecosystem", question.name().ecosystem(),
                                "name", question.name().name())))
                .toList();
    }

    private String summary(String id) throws NoAnswer {
        return ask("/v1/vulns/" + id, null).path("summary").asString("");
    }

    private JsonNode ask(String path, @Nullable String body) throws NoAnswer {
        try {
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE);
            if (body != null) {
                request.header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body));
            }
            HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new NoAnswer("status " + answer.statusCode());
            }
            return json.readTree(answer.body());
        } catch (IOException | JacksonException | IllegalArgumentException e) {
            throw new NoAnswer(e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoAnswer("interrupted");
        }
    }
}
