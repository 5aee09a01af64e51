package nl.vertrouwd.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class ProviderSettingsTest {

    private static final String ISSUER = "https://inloggen.voorbeeld.test/realms/defensie";

    @Test
    void withoutAnIssuerItIsOff() {
        assertThat(bound(Map.of()).isOn()).isFalse();
        assertThat(bound(Map.of("issuer", "")).isOn()).isFalse();
    }

    @Test
    void whatIsSetIsReadAndTheRestIsUsual() {
        ProviderSettings settings = bound(Map.of(
                "issuer", ISSUER, "client-id", "vertrouwd", "roles-claim", "groups", "roles.plan", "PLANNER, ANALYST"));
        assertThat(settings.isOn()).isTrue();
        assertThat(settings.passwordForm()).isTrue();
        assertThat(settings.personnelNumberClaim()).isEqualTo("personnel_number");
        assertThat(settings.configurationAddress()).isEqualTo(ISSUER + "/.well-known/openid-configuration");
        assertThat(settings.roles()).isEqualTo(Map.of("plan", Set.of(Role.PLANNER, Role.ANALYST)));
    }

    @Test
    void mistakesAreSaidAtTheStart() {
        assertThatThrownBy(() -> bound(Map.of("issuer", ISSUER)))
                .hasRootCauseMessage("vertrouwd.oidc.issuer is set, but vertrouwd.oidc.client-id is not");
        assertThatThrownBy(() -> bound(Map.of("issuer", "http://elders.test", "client-id", "x")))
                .rootCause()
                .hasMessageContaining("https");
        assertThatThrownBy(() -> bound(Map.of("issuer", ISSUER, "client-id", "x", "scopes", "profile")))
                .rootCause()
                .hasMessageContaining("openid");
        for (Role never : List.of(Role.LEADER, Role.PARTICIPANT, Role.EXTERNAL_TRAINER)) {
            assertThatThrownBy(() -> bound(Map.of("issuer", ISSUER, "client-id", "x", "roles.a", never.name())))
                    .rootCause()
                    .hasMessageContaining("cannot bring");
        }
    }

    @Test
    void rolesAreFoundByNameOrPathAndUnknownOnesBringNothing() {
        Map<String, String> base = Map.of("issuer", ISSUER, "client-id", "x", "roles.plan", "PLANNER");
        Map<String, Object> said = Map.of(
                "groups", List.of("plan", "other"),
                "single", "plan",
                "realm", Map.of("access", Map.of("roles", List.of("plan"))),
                "https://voorbeeld.test/roles", List.of("plan"));
        Set<Grant> planner = Set.of(new Grant(Role.PLANNER, Scope.EVERYTHING));
        for (String name : List.of("groups", "single", "realm.access.roles", "https://voorbeeld.test/roles")) {
            assertThat(claims(base, name).grants(said)).as(name).isEqualTo(planner);
        }
        for (String name : List.of("", "none", "realm.access.nothing", "groups.deeper")) {
            assertThat(claims(base, name).grants(said)).as(name).isEmpty();
        }
    }

    @Test
    void theNumberIsAWordOrANumber() {
        ProviderClaims claims = claims(Map.of("issuer", ISSUER, "client-id", "x"), "");
        assertThat(claims.personnelNumber(Map.of("personnel_number", " 10000017 ")))
                .isEqualTo("10000017");
        assertThat(claims.personnelNumber(Map.of("personnel_number", 10000017))).isEqualTo("10000017");
        assertThat(claims.personnelNumber(Map.of("sub", "x"))).isEmpty();
    }

    private static ProviderClaims claims(Map<String, String> base, String rolesClaim) {
        Map<String, String> all = new HashMap<>(base);
        all.put("roles-claim", rolesClaim);
        return new ProviderClaims(bound(all));
    }

    private static ProviderSettings bound(Map<String, String> values) {
        Map<String, String> properties = new HashMap<>();
        values.forEach((key, value) -> properties.put("vertrouwd.oidc." + key, value));
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("vertrouwd.oidc", ProviderSettings.class);
    }
}
