package nl.vertrouwd.access;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Brings {@link SignIn} to Spring Security. */
@Component
class SignInProvider implements AuthenticationProvider {

    private final SignIn signIn;
    private final AccountRepository accounts;
    private final SecondSteps steps;

    SignInProvider(SignIn signIn, AccountRepository accounts, SecondSteps steps) {
        this.signIn = signIn;
        this.accounts = accounts;
        this.steps = steps;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String address =
                asked.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        String password = Objects.toString(asked.getCredentials(), "");
        return switch (signIn.attempt(asked.getName(), password, address)) {
            case SignIn.Welcome welcome -> enter(welcome);
            case SignIn.Wrong wrong -> throw new BadCredentialsException("wrong");
            case SignIn.Wait wait -> throw new SlowedDownException(wait.left());
        };
    }

    private Authentication enter(SignIn.Welcome welcome) {
        Account account = accounts.findById(welcome.user().account()).orElseThrow();
        if (steps.asks(account)) {
            throw new SecondStepNeeded(welcome.user());
        }
        return token(welcome.user(), welcome.language().orElse(null));
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }

    static Authentication token(SignedInUser user, @Nullable Object details) {
        List<SimpleGrantedAuthority> authorities = user.grants().roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
        UsernamePasswordAuthenticationToken token =
                UsernamePasswordAuthenticationToken.authenticated(user, null, authorities);
        token.setDetails(details);
        return token;
    }
}
