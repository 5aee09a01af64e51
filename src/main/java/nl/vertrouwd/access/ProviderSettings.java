package nl.vertrouwd.access;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people of the personnel file sign in with the provider of their own organisation (OpenID Connect); off without an issuer. Refuses
 * an issuer without a client, and roles that are nobody's to hand out: what follows from the personnel file, and those of people from
 * outside.
 *
 * @param issuer the address that stands in its tokens
 * @param discovery where its configuration is read, when that is not below the issuer as this program sees it
 * @param name what people call it, on the button; empty for a general word
 * @param personnelNumberClaim what holds the personnel number, in the token or among the facts about the user
 * @param rolesClaim what holds names of groups or roles, a path with dots if it lies deeper; empty when the provider says nothing of roles
 * @param roles which of our roles each of those names brings, for as long as a session lasts
 * @param passwordForm whether the sign-in page also shows the form for a password; without it that is at {@code /login?password}
 */
@ConfigurationProperties("vertrouwd.oidc")
record ProviderSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("") String discovery,
        @DefaultValue("") String name,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue({"openid", "profile"}) List<String> scopes,
        @DefaultValue("personnel_number") String personnelNumberClaim,
        @DefaultValue("") String rolesClaim,
        @DefaultValue Map<String, Set<Role>> roles,
        @DefaultValue("true") boolean passwordForm) {

    static final ProviderSettings OFF =
            new ProviderSettings("", "", "", "", "", List.of(), "personnel_number", "", Map.of(), true);

    private static final Set<Role> NOT_GIVEN = Set.of(Role.PARTICIPANT, Role.LEADER, Role.EXTERNAL_TRAINER);
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    ProviderSettings {
        scopes = List.copyOf(scopes);
        roles = Map.copyOf(roles);
        if (!issuer.isBlank()) {
            check(issuer, clientId, scopes, roles);
        }
    }

    boolean isOn() {
        return !issuer.isBlank();
    }

    /** Where the configuration of the provider is read. */
    String configurationAddress() {
        String base = issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
        return discovery.isBlank() ? base + "/.well-known/openid-configuration" : discovery;
    }

    private static void check(String issuer, String clientId, List<String> scopes, Map<String, Set<Role>> roles) {
        URI address = URI.create(issuer);
        if (!"https".equals(address.getScheme()) && !THIS_MACHINE.contains(String.valueOf(address.getHost()))) {
            throw new IllegalArgumentException("vertrouwd.oidc.issuer must be an https address: " + issuer);
        }
        if (clientId.isBlank()) {
            throw new IllegalArgumentException("vertrouwd.oidc.issuer is set, but vertrouwd.oidc.client-id is not");
        }
        if (!scopes.contains("openid")) {
            throw new IllegalArgumentException("vertrouwd.oidc.scopes must have openid among them");
        }
        if (roles.values().stream().flatMap(Set::stream).anyMatch(NOT_GIVEN::contains)) {
            throw new IllegalArgumentException("vertrouwd.oidc.roles cannot bring one of " + NOT_GIVEN);
        }
    }
}
