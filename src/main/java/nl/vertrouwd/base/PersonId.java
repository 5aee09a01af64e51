package nl.vertrouwd.base;

import java.util.UUID;

/** Identity of a person of the personnel file; here because accounts refer to people before the organisation is known. */
public record PersonId(UUID value) implements AboutPerson {

    /** A new, never used identity. */
    public static PersonId next() {
        return new PersonId(Ids.next());
    }
}
