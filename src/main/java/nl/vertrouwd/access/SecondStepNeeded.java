package nl.vertrouwd.access;

import org.springframework.security.core.AuthenticationException;

/** The password was right, and it is not enough: nobody is signed in before the second step. */
class SecondStepNeeded extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final transient SignedInUser user;

    SecondStepNeeded(SignedInUser user) {
        super("second step");
        this.user = user;
    }

    SignedInUser user() {
        return user;
    }
}
