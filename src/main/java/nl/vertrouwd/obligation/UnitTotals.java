package nl.vertrouwd.obligation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Adds what is counted in units up to every unit above them, in the tree of one date. A unit above that is not there breaks the way up. */
final class UnitTotals {

    private record Place(@Nullable UUID above, String code) {}

    private final Map<UUID, Place> units = new LinkedHashMap<>();

    /** One unit of the tree; they are told of in the order in which they came. */
    void unit(UUID unit, @Nullable UUID above, String code) {
        units.put(unit, new Place(above, code));
    }

    /** Every unit with the sum of what was counted in it and below it. */
    void each(Map<UUID, DutyCount> here, BiConsumer<String, DutyCount> reader) {
        Map<UUID, DutyCount> totals = new HashMap<>();
        here.forEach((unit, count) -> {
            @Nullable UUID at = unit;
            while (at != null) {
                Place place = units.get(at);
                if (place == null) {
                    break;
                }
                totals.merge(at, count, DutyCount::plus);
                at = place.above();
            }
        });
        units.forEach((unit, place) -> reader.accept(place.code(), totals.getOrDefault(unit, DutyCount.NONE)));
    }
}
