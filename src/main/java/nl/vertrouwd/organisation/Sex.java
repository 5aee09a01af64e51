package nl.vertrouwd.organisation;

/** As the personnel file has it; not disclosed is no value at all. */
public enum Sex {
    F,
    M,
    X
}
