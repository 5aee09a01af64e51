package nl.vertrouwd.access;

import java.io.Serializable;

/**
 * What the sign-in page shows after a refusal, once.
 *
 * @param textKey of the sentence that says why
 * @param minutes how long to wait; 0 when waiting does not help
 */
record SignInRefused(String username, String textKey, long minutes) implements Serializable {

    static final String NAME = SignInRefused.class.getName();
}
