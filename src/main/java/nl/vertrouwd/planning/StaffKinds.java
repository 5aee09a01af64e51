package nl.vertrouwd.planning;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps kinds of staff in one column, in the order of the list. */
@Converter
class StaffKinds implements AttributeConverter<Set<StaffKind>, String> {

    private static final String SEPARATOR = ",";

    @Override
    public String convertToDatabaseColumn(Set<StaffKind> kinds) {
        return kinds.stream().sorted().map(StaffKind::name).collect(Collectors.joining(SEPARATOR));
    }

    @Override
    public Set<StaffKind> convertToEntityAttribute(String stored) {
        Set<StaffKind> kinds = EnumSet.noneOf(StaffKind.class);
        Arrays.stream(stored.split(SEPARATOR))
                .filter(word -> !word.isEmpty())
                .map(StaffKind::valueOf)
                .forEach(kinds::add);
        return Collections.unmodifiableSet(kinds);
    }
}
