package nl.vertrouwd.obligation;

import java.time.LocalDate;
import java.util.List;
import nl.vertrouwd.base.AboutPerson;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.organisation.Suspension;

/**
 * Where somebody stands with their duties on a day, as far as the reader may know.
 *
 * @param forecast whether the day lies ahead: what is known today, if nothing more is done
 * @param schemes those that apply on that day
 * @param suspended the suspensions that contain the day, with the reason only for the person and who approved it
 */
public record PersonDuties(
        PersonId person, LocalDate day, boolean forecast, List<SchemeDuty> schemes, List<Suspension> suspended)
        implements AboutPerson {

    public PersonDuties {
        schemes = List.copyOf(schemes);
        suspended = List.copyOf(suspended);
    }
}
