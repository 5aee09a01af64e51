package nl.vertrouwd.organisation;

import java.util.List;
import nl.vertrouwd.base.AboutPerson;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A unit on some date, and what it was and became.
 *
 * @param name on that date; when it is not there, its last name before that, or else its first
 * @param present the unbroken period around that date in which it is there; null when it is not
 * @param above the units above it, the branch first
 * @param leaders names of who leads it, who is shielded apart; null when names are not for the reader
 * @param history oldest first
 */
public record UnitPage(
        UnitId id,
        String code,
        String name,
        @Nullable DateRange present,
        List<NamedUnit> above,
        UnitFigures figures,
        @Nullable List<String> leaders,
        List<UnitEvent> history)
        implements AboutPerson {}
