package nl.vertrouwd.obligation;

import java.time.LocalDate;
import java.util.List;
import nl.vertrouwd.base.AboutPerson;
import nl.vertrouwd.base.PersonId;

/**
 * Where somebody stands with their duties on a day, as far as the reader may know.
 *
 * @param forecast whether the day lies ahead: what is known today, if nothing more is done
 * @param schemes those that apply on that day
 * @param planned what the reader themselves will have completed by then if they do what they have a place for, in words; counted only
 *     when that was asked
 */
public record PersonDuties(
        PersonId person, LocalDate day, boolean forecast, List<SchemeDuty> schemes, List<String> planned)
        implements AboutPerson {

    public PersonDuties {
        schemes = List.copyOf(schemes);
        planned = List.copyOf(planned);
    }

    PersonDuties with(List<String> itsPlan) {
        return new PersonDuties(person, day, forecast, schemes, itsPlan);
    }
}
