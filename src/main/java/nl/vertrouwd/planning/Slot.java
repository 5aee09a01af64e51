package nl.vertrouwd.planning;

import java.time.LocalDate;
import nl.vertrouwd.base.AboutPerson;
import nl.vertrouwd.organisation.Site;
import org.jspecify.annotations.Nullable;

/**
 * When everything that a session needs is free.
 *
 * @param first its first day
 * @param last its last day
 * @param travel minutes from the site that was asked for
 * @param actor null when none was asked for
 */
public record Slot(
        LocalDate first,
        LocalDate last,
        Site site,
        Room room,
        int travel,
        Trainer trainer,
        @Nullable Trainer actor) implements AboutPerson {}
