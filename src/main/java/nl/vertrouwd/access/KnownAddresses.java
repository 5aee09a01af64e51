package nl.vertrouwd.access;

import jakarta.servlet.http.HttpServletRequest;

/** Knows at which addresses there is something for who is signed in: the screens that use this module implement it. */
public interface KnownAddresses {

    /** Whether something answers to this address, for whomever. */
    boolean has(HttpServletRequest request);
}
