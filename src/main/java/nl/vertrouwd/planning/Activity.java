package nl.vertrouwd.planning;

import java.time.LocalDate;
import java.util.UUID;
import nl.vertrouwd.organisation.NamedUnit;

/**
 * Prevention work that was done and counted in heads, without names.
 *
 * @param unit as the reader may know it
 */
public record Activity(
        UUID id,
        LocalDate date,
        ActivityKind kind,
        NamedUnit unit,
        String branch,
        String title,
        int times,
        int participants) {}
