package nl.vertrouwd.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something that happened to a unit. */
public sealed interface UnitEvent {

    /** The first day on which it was so. */
    LocalDate date();

    /**
     * It was there from then on.
     *
     * @param above null for a branch
     * @param again whether it had been there before
     */
    record Began(LocalDate date, String name, @Nullable NamedUnit above, boolean again) implements UnitEvent {}

    /** It got another name. */
    record Renamed(LocalDate date, String from, String to) implements UnitEvent {}

    /** It went to another place in the organisation; null stands for no unit above it. */
    record Moved(
            LocalDate date,
            @Nullable NamedUnit from,
            @Nullable NamedUnit to) implements UnitEvent {}

    /** People came out of a unit that ended, or into this one on its first day. */
    record CameFrom(LocalDate date, NamedUnit unit, int people) implements UnitEvent {}

    /** People went to a unit that began, or out of this one on its last day. */
    record WentTo(LocalDate date, NamedUnit unit, int people) implements UnitEvent {}

    /** It was not there any more. */
    record Ended(LocalDate date, String name) implements UnitEvent {}

    /** What it was from then on is not for the reader. */
    record Shielded(LocalDate date) implements UnitEvent {}
}
