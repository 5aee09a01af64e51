package nl.vertrouwd.access;

import java.io.Serializable;

/**
 * What the sign-in page shows after a refusal, once.
 *
 * @param minutes how long to wait; 0 when name or password was wrong
 */
record SignInRefused(String username, long minutes) implements Serializable {

    static final String NAME = SignInRefused.class.getName();
}
