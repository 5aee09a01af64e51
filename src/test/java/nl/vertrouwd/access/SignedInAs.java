package nl.vertrouwd.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Arrays;
import java.util.Set;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.support.WithSecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/** Runs a test as somebody who is signed in with these roles; the account itself need not exist. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@WithSecurityContext(factory = SignedInAs.Factory.class)
public @interface SignedInAs {

    Role[] value();

    final class Factory implements WithSecurityContextFactory<SignedInAs> {

        @Override
        public SecurityContext createSecurityContext(SignedInAs wanted) {
            SignedInUser user = new SignedInUser(
                    AccountId.next().value(),
                    null,
                    Set.of(wanted.value()),
                    "sam@example.invalid",
                    "Sam de Vries",
                    false,
                    0);
            return new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                    user,
                    "",
                    Arrays.stream(wanted.value())
                            .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                            .toList()));
        }
    }
}
