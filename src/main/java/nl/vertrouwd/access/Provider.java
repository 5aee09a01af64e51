package nl.vertrouwd.access;

import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nl.vertrouwd.base.PublicAddress;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * The provider with whom people sign in. Its configuration is read when it is first needed and kept; while it cannot be read the product
 * works without it, and asks again at most once in fifteen seconds.
 */
@Component
class Provider {

    /** Its name in addresses. */
    static final String ID = "provider";

    static final String START = "/oauth2/authorization/" + ID;
    static final String RETURN = "/login/oauth2/code/" + ID;
    static final Duration PATIENCE = Duration.ofSeconds(3);
    static final Duration AGAIN = Duration.ofSeconds(15);
    private static final Logger LOG = LoggerFactory.getLogger(Provider.class);
    private static final ParameterizedTypeReference<Map<String, Object>> CONFIGURATION =
            new ParameterizedTypeReference<>() {};

    private final ProviderSettings settings;
    private final PublicAddress address;
    private final Clock clock;
    private final RestClient http =
            RestClient.builder().requestFactory(hurried()).build();
    private @Nullable ClientRegistration known;
    private Instant asked = Instant.MIN;

    Provider(ProviderSettings settings, PublicAddress address, Clock clock) {
        this.settings = settings;
        this.address = address;
        this.clock = clock;
    }

    /** Asks with little patience, because people are waiting for the page, and goes nowhere else than where it was told. */
    static JdkClientHttpRequestFactory hurried() {
        JdkClientHttpRequestFactory factory = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build());
        factory.setReadTimeout(PATIENCE);
        return factory;
    }

    boolean isOn() {
        return settings.isOn();
    }

    /** What Spring Security needs to know of it; null while it cannot be reached. */
    @Nullable
    ClientRegistration find(String registrationId) {
        return ID.equals(registrationId) ? registration().orElse(null) : null;
    }

    /** Whether people can be sent to it now, as far as known. */
    boolean isThere() {
        return registration().isPresent();
    }

    /** Where somebody signs out there, when it has such a place. */
    Optional<String> signOutAddress() {
        return registration()
                .map(known ->
                        known.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint"))
                .map(Object::toString);
    }

    private synchronized Optional<ClientRegistration> registration() {
        if (settings.isOn() && known == null && !asked.plus(AGAIN).isAfter(clock.instant())) {
            asked = clock.instant();
            known = read();
        }
        return Optional.ofNullable(known);
    }

    private @Nullable ClientRegistration read() {
        try {
            Map<String, Object> found =
                    http.get().uri(settings.configurationAddress()).retrieve().body(CONFIGURATION);
            if (found == null || !settings.issuer().equals(found.get("issuer"))) {
                LOG.error("the sign-in provider calls itself something else than vertrouwd.oidc.issuer");
                return null;
            }
            ClientRegistration.Builder client = ClientRegistrations.fromOidcConfiguration(found);
            if (settings.clientSecret().isBlank()) {
                client.clientAuthenticationMethod(ClientAuthenticationMethod.NONE);
            }
            return client.registrationId(ID)
                    .clientId(settings.clientId())
                    .clientSecret(settings.clientSecret())
                    .scope(settings.scopes())
                    .redirectUri(address.of(RETURN))
                    .build();
        } catch (RestClientException | IllegalArgumentException e) {
            LOG.warn("the sign-in provider cannot be reached: {}", e.getClass().getSimpleName());
            return null;
        }
    }
}
