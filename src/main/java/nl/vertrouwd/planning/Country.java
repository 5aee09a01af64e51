package nl.vertrouwd.planning;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/** A country of the Kingdom with days off of its own, known by the time zone of its sites. */
public enum Country {
    NETHERLANDS,
    ARUBA,
    BONAIRE,
    CURACAO,
    SINT_MAARTEN;

    private static final Map<String, Country> BY_ZONE = Map.of(
            "Europe/Amsterdam", NETHERLANDS,
            "America/Aruba", ARUBA,
            "America/Kralendijk", BONAIRE,
            "America/Curacao", CURACAO,
            "America/Lower_Princes", SINT_MAARTEN);

    /** The country in which this time is kept; none for a mission elsewhere, whose days off nobody keeps here. */
    public static Optional<Country> of(ZoneId zone) {
        return Optional.ofNullable(BY_ZONE.get(zone.getId()));
    }
}
