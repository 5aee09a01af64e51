package nl.vertrouwd.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.yaml.snakeyaml.Yaml;

/** The files for trying out signing in with Keycloak fit each other and the settings that the product reads. */
class ComposeTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Z_]+)[^}]*}");
    private static final List<String> TO_CHOOSE = List.of(
            "MYSQL_PASSWORD",
            "VERTROUWD_AUDIT_KEY",
            "VERTROUWD_OIDC_CLIENTSECRET",
            "KEYCLOAK_ADMIN_PASSWORD",
            "KEYCLOAK_DEMO_PASSWORD");

    @Test
    void whatTheContainerOfTheProductGetsIsAProviderWithRoles() throws IOException {
        ProviderSettings settings = bound(environmentOf("vertrouwd"));
        assertThat(settings.isOn()).isTrue();
        assertThat(settings.issuer()).isEqualTo("http://localhost:8180/realms/vertrouwd");
        assertThat(settings.configurationAddress()).startsWith("http://keycloak:8080/realms/vertrouwd/");
        assertThat(settings.clientSecret()).isEqualTo("chosen");
        assertThat(settings.personnelNumberClaim()).isEqualTo("personnel_number");
        assertThat(settings.rolesClaim()).isEqualTo("roles");
        assertThat(settings.roles())
                .containsEntry("planner", Set.of(Role.PLANNER))
                .containsEntry("administrator", Set.of(Role.ADMINISTRATOR))
                .hasSize(4);
    }

    @Test
    void withoutTheExampleThereIsNoProvider() throws IOException {
        Map<String, Object> environment = new HashMap<>(services().get("vertrouwd"));
        environment.values().removeIf(value -> value == null);
        assertThat(bound(environment).isOn()).isFalse();
    }

    @Test
    void everythingTheRealmAsksForIsGivenToKeycloakAndEveryRoleOfItIsKnownHere() throws IOException {
        String realm = Files.readString(Path.of("env/keycloak/realm.json"));
        Set<String> placeholders = PLACEHOLDER
                .matcher(realm)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
        assertThat(placeholders).hasSize(3).isSubsetOf(environmentOf("keycloak").keySet());
        assertThat(environmentOf("keycloak").values()).doesNotContain("");
        bound(environmentOf("vertrouwd"))
                .roles()
                .keySet()
                .forEach(role -> assertThat(realm).contains("\"name\": \"" + role + "\""));
    }

    @Test
    void theExampleHoldsNoSecrets() throws IOException {
        assertThat(example()).containsKeys(TO_CHOOSE.toArray(String[]::new));
        TO_CHOOSE.forEach(name -> assertThat(exampleOf(name)).isEmpty());
    }

    private static String exampleOf(String name) {
        try {
            return example().get(name);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ProviderSettings bound(Map<String, Object> environment) {
        StandardEnvironment spring = new StandardEnvironment();
        spring.getPropertySources()
                .forEach(source -> spring.getPropertySources().remove(source.getName()));
        spring.getPropertySources().addFirst(new SystemEnvironmentPropertySource("systemEnvironment", environment));
        ConfigurationPropertySources.attach(spring);
        return Binder.get(spring).bindOrCreate("vertrouwd.oidc", ProviderSettings.class);
    }

    /** What a container gets when the example was filled in. */
    private static Map<String, Object> environmentOf(String service) throws IOException {
        Map<String, String> chosen = example();
        TO_CHOOSE.forEach(name -> chosen.put(name, "chosen"));
        Map<String, Object> environment = new HashMap<>();
        services().get(service).forEach((name, value) -> {
            String given = value == null ? chosen.get(name) : filled(value.toString(), chosen);
            if (given != null) {
                environment.put(name, given);
            }
        });
        return environment;
    }

    private static String filled(String value, Map<String, String> chosen) {
        return PLACEHOLDER
                .matcher(value)
                .replaceAll(match -> Matcher.quoteReplacement(chosen.getOrDefault(match.group(1), "")));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> services() throws IOException {
        Map<String, Map<String, Map<String, Map<String, Object>>>> file =
                new Yaml().load(Files.readString(Path.of("docker-compose.yml")));
        return file.get("services").entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().get("environment")));
    }

    private static Map<String, String> example() throws IOException {
        return Files.readAllLines(Path.of("env/.env.example")).stream()
                .filter(line -> line.matches("[A-Z_]+=.*"))
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    }
}
