package nl.vertrouwd.planning;

import java.time.LocalDate;
import java.util.UUID;
import nl.vertrouwd.base.UnitId;

/** What a leader asks for. */
public record ActivityWish(UUID item, UnitId unit, int people, LocalDate wantedOn, String note) {}
