package nl.vertrouwd.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person during an import. */
final class ImportedPerson {

    final String number;
    final UUID id;
    final @Nullable PersonRow existing;

    /** What the file makes of them; null when it changes nothing. */
    @Nullable
    PersonRow after;

    /** Where they have their place on the delivery date as the product has it. */
    @Nullable
    ImportedUnit unitBefore;

    /** Where they will have it. */
    @Nullable
    ImportedUnit unitAfter;

    long line;

    ImportedPerson(String number, UUID id, @Nullable PersonRow existing) {
        this.number = number;
        this.id = id;
        this.existing = existing;
    }

    boolean isEmployedBefore(LocalDate day) {
        return existing != null && existing.isEmployedOn(day);
    }

    boolean isEmployedAfter(LocalDate day) {
        PersonRow row = after == null ? existing : after;
        return row != null && row.isEmployedOn(day);
    }
}
