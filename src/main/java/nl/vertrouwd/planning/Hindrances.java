package nl.vertrouwd.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vertrouwd.access.AuditWords;
import nl.vertrouwd.base.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds what makes a plan unwise, in a number of statements that does not grow with it. */
@Service
public class Hindrances {

    /**
     * Everything that stands in the way of a plan without making it impossible, in order of time.
     *
     * @param changed the session that is changed, whose own bookings do not count; null for a new one
     */
    List<Hindrance> of(PlannedSession plan, @Nullable SessionId changed) {
        List<Hindrance> found = new ArrayList<>();
        for (int i = 0; i < plan.blocks().size(); i++) {
            holiday(plan, i).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Hindrance> holiday(PlannedSession plan, int index) {
        PlannedBlock block = plan.blocks().get(index);
        return Country.of(plan.zone())
                .flatMap(country -> Holidays.of(block.date().getYear(), country).stream()
                        .filter(day -> day.date().equals(block.date()))
                        .findFirst())
                .map(day -> new Hindrance(
                        Hindrance.Kind.HOLIDAY,
                        index,
                        null,
                        "planning.hindrance.holiday",
                        List.of(
                                block.date().toString(),
                                AuditWords.word(Texts.key("planning.holiday.", day.holiday())))));
    }
}
