package nl.vertrouwd.access;

import java.io.Serializable;

/** A role together with the part of the organisation for which it is held. */
public record Grant(Role role, Scope scope) implements Serializable {}
