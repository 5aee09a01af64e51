package nl.vertrouwd.access;

import java.io.Serializable;

/**
 * What a session remembers of the provider, to sign out there too.
 *
 * @param idToken what the provider said of who signed in; it tells the provider whose session is to end
 */
record ProviderSession(String idToken) implements Serializable {

    /** Without the token, so that it can never land in a log. */
    @Override
    public String toString() {
        return "ProviderSession";
    }
}
