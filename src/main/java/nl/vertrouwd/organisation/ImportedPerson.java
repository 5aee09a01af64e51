package nl.vertrouwd.organisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person during an import. */
final class ImportedPerson {

    final String number;
    final UUID id;
    final @Nullable PersonRow existing;

    @Nullable
    PersonRow after;

    long line;

    ImportedPerson(String number, UUID id, @Nullable PersonRow existing) {
        this.number = number;
        this.id = id;
        this.existing = existing;
    }
}
