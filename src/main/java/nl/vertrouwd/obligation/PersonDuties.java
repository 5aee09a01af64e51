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
 * @param planned what the reader themselves will have completed by then if they do what they have a place for, in words; counted only
 *     when that was asked
 */
public record PersonDuties(
        PersonId person,
        LocalDate day,
        boolean forecast,
        List<SchemeDuty> schemes,
        List<Suspension> suspended,
        List<String> planned)
        implements AboutPerson {

    public PersonDuties {
        schemes = List.copyOf(schemes);
        suspended = List.copyOf(suspended);
        planned = List.copyOf(planned);
    }

    PersonDuties with(List<String> itsPlan) {
        return new PersonDuties(person, day, forecast, schemes, suspended, itsPlan);
    }
}
