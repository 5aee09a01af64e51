package nl.vertrouwd.catalogue;

/** How a session is given. The names are those of the exchange format, {@code E_LEARNING} apart, which cannot be scheduled. */
public enum Form {
    CLASSROOM,
    ONLINE,
    HYBRID,
    E_LEARNING
}
