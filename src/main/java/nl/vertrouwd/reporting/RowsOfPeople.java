package nl.vertrouwd.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.obligation.DutyScheme;
import nl.vertrouwd.obligation.Schemes;
import nl.vertrouwd.organisation.Knowledge;
import nl.vertrouwd.organisation.PersonRegister;
import nl.vertrouwd.organisation.Sight;
import org.springframework.stereotype.Component;

/**
 * Leaves of rows about people what somebody would read on the pages of these people: of the line only whether duties are met, and of a
 * confidant only until when they are certified. Who is shielded from the reader, or was erased, is left out.
 */
@Component
class RowsOfPeople {

    private static final int SCHEME = 1;
    private static final int NETWORK = 1;

    private final PersonRegister register;
    private final Sight sight;
    private final Schemes schemes;

    RowsOfPeople(PersonRegister register, Sight sight, Schemes schemes) {
        this.register = register;
        this.sight = sight;
        this.schemes = schemes;
    }

    CutRows cut(Actor by, ExportChoice choice, List<List<?>> rows) {
        Set<String> numbers =
                rows.stream().map(row -> row.getFirst().toString()).collect(Collectors.toSet());
        Map<String, PersonId> ids = register.byNumbers(numbers);
        Open open = new Open(
                sight.opens(by, ids.values(), Knowledge.DUTIES, choice.asOf()),
                sight.opens(by, ids.values(), Knowledge.CONFIDANT_DUTIES, choice.asOf()),
                sight.opens(by, ids.values(), Knowledge.DUTY_STATES, choice.asOf()),
                schemes.all().stream()
                        .filter(DutyScheme::isOfConfidants)
                        .map(DutyScheme::code)
                        .collect(Collectors.toSet()));
        List<List<?>> kept = new ArrayList<>();
        List<PersonId> people = new ArrayList<>();
        for (List<?> row : rows) {
            PersonId person = ids.get(row.getFirst().toString());
            List<?> told = person == null ? List.of() : open.row(choice.name(), person, row);
            if (person != null && !told.isEmpty()) {
                kept.add(told);
                people.add(person);
            }
        }
        return new CutRows(kept, people, 0);
    }

    /** Of whom the reader knows what. */
    private record Open(
            Set<PersonId> duties, Set<PersonId> ofConfidants, Set<PersonId> states, Set<String> confidantSchemes) {

        /** What of the row is told; nothing when it is empty. */
        List<?> row(String export, PersonId person, List<?> row) {
            return switch (export) {
                case "duty-status" -> whole(duty(person, row) || line(person, row), row);
                case "duty-detail" -> whole(duty(person, row), row);
                case "certification" -> certification(person, row);
                default -> List.of();
            };
        }

        private boolean duty(PersonId person, List<?> row) {
            return duties.contains(person) || isOfConfidants(row) && ofConfidants.contains(person);
        }

        private boolean line(PersonId person, List<?> row) {
            return !isOfConfidants(row) && states.contains(person);
        }

        private boolean isOfConfidants(List<?> row) {
            return confidantSchemes.contains(row.get(SCHEME).toString());
        }

        private List<?> certification(PersonId person, List<?> row) {
            if (duties.contains(person) || ofConfidants.contains(person)) {
                return row;
            }
            if (!states.contains(person)) {
                return List.of();
            }
            List<Object> withoutNetwork = new ArrayList<>(row);
            withoutNetwork.set(NETWORK, "");
            return withoutNetwork;
        }

        private static List<?> whole(boolean told, List<?> row) {
            return told ? row : List.of();
        }
    }
}
