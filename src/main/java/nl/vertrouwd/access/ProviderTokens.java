package nl.vertrouwd.access;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;

/**
 * Checks what the provider says of somebody: its signature by one of its keys, that it comes from this issuer and is for us, and that it
 * is of now, by our own clock, give or take a minute. The keys are kept and asked for again when it signs with another.
 */
@Component
class ProviderTokens implements JwtDecoderFactory<ClientRegistration> {

    static final Duration CLOCKS_DIFFER = Duration.ofSeconds(60);
    private static final List<SignatureAlgorithm> BY_PREFERENCE = List.of(
            SignatureAlgorithm.RS256,
            SignatureAlgorithm.PS256,
            SignatureAlgorithm.ES256,
            SignatureAlgorithm.RS384,
            SignatureAlgorithm.PS384,
            SignatureAlgorithm.ES384,
            SignatureAlgorithm.RS512,
            SignatureAlgorithm.PS512,
            SignatureAlgorithm.ES512);

    private final Clock clock;
    private @Nullable ClientRegistration of;
    private @Nullable JwtDecoder decoder;

    ProviderTokens(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized JwtDecoder createDecoder(ClientRegistration registration) {
        JwtDecoder known = decoder;
        if (known == null || !registration.equals(of)) {
            known = make(registration);
            decoder = known;
            of = registration;
        }
        return known;
    }

    private JwtDecoder make(ClientRegistration registration) {
        NimbusJwtDecoder made = NimbusJwtDecoder.withJwkSetUri(
                        Objects.requireNonNull(registration.getProviderDetails().getJwkSetUri()))
                .jwsAlgorithm(algorithm(registration))
                .restOperations(new RestTemplate(Provider.hurried()))
                .build();
        OidcIdTokenValidator identity = new OidcIdTokenValidator(registration);
        identity.setClock(clock);
        identity.setClockSkew(CLOCKS_DIFFER);
        JwtTimestampValidator times = new JwtTimestampValidator(CLOCKS_DIFFER);
        times.setClock(clock);
        made.setJwtValidator(new DelegatingOAuth2TokenValidator<>(times, identity));
        made.setClaimSetConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverter());
        return made;
    }

    private static SignatureAlgorithm algorithm(ClientRegistration registration) {
        Object listed = registration
                .getProviderDetails()
                .getConfigurationMetadata()
                .get("id_token_signing_alg_values_supported");
        List<?> supported = listed instanceof List<?> names ? names : List.of();
        return BY_PREFERENCE.stream()
                .filter(algorithm -> supported.contains(algorithm.getName()))
                .findFirst()
                .orElse(SignatureAlgorithm.RS256);
    }
}
