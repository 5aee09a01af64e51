package nl.vertrouwd.access;

import nl.vertrouwd.base.PublicAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Where somebody goes who signs out: with the provider when they came in by it, so that its session ends too, or to the start. */
@Component
public class SignOut {

    private final Provider provider;
    private final PublicAddress address;

    SignOut(Provider provider, PublicAddress address) {
        this.provider = provider;
        this.address = address;
    }

    /** The address to go on to after the session has ended here. */
    public String whereTo(@Nullable Authentication ended) {
        return ended != null && ended.getDetails() instanceof ProviderSession session ? withProvider(session) : "/";
    }

    /** Ends the session there and comes back to the sign-in page; only the latter when the provider cannot do that. */
    String withProvider(ProviderSession session) {
        return provider.signOutAddress()
                .map(there -> UriComponentsBuilder.fromUriString(there)
                        .queryParam("id_token_hint", "{token}")
                        .queryParam("post_logout_redirect_uri", "{back}")
                        .encode()
                        .buildAndExpand(session.idToken(), address.of("/login?out"))
                        .toUriString())
                .orElse("/login?out");
    }
}
