package nl.vertrouwd.planning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** That somebody or something is wanted for a time; what a booking will be when nothing is in the way. */
record Wish(Clash.Kind kind, UUID resource, Instant startsAt, Instant endsAt) {

    boolean overlaps(Instant otherStart, Instant otherEnd) {
        return startsAt.isBefore(otherEnd) && otherStart.isBefore(endsAt);
    }

    /** Everything a plan needs: its rooms, its trainers for every day-part, its actors and guests, and those who take part already. */
    static List<Wish> of(PlannedSession plan, Collection<UUID> participants) {
        List<Wish> wishes = new ArrayList<>();
        for (PlannedBlock block : plan.blocks()) {
            Instant start = block.startsAt();
            Instant end = block.endsAt();
            if (block.room() != null) {
                wishes.add(new Wish(Clash.Kind.ROOM, block.room().value(), start, end));
            }
            plan.trainers()
                    .forEach(trainer -> wishes.add(new Wish(Clash.Kind.TRAINER, trainer.resource(), start, end)));
            block.actors().forEach(each -> wishes.add(new Wish(Clash.Kind.ACTOR, each.resource(), start, end)));
            block.guests().forEach(each -> wishes.add(new Wish(Clash.Kind.GUEST, each.resource(), start, end)));
            participants.forEach(person -> wishes.add(new Wish(Clash.Kind.PARTICIPANT, person, start, end)));
        }
        return wishes;
    }
}
