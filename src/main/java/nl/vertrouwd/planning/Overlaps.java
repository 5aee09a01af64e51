package nl.vertrouwd.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Sessions that one trainer cannot give both, because they are at the same time. */
final class Overlaps {

    private Overlaps() {}

    /** Every day-part of the sessions, wished for by one trainer. */
    static List<Wish> wishes(List<SessionDetails> sessions, UUID trainer) {
        return sessions.stream()
                .flatMap(session -> session.dayParts().stream())
                .map(part -> new Wish(Clash.Kind.TRAINER, trainer, part.startsAt(), part.endsAt()))
                .toList();
    }

    /** The day-parts that are at the time of one of an earlier session in the list. */
    static List<Clash> among(List<SessionDetails> sessions, UUID trainer) {
        List<Clash> clashes = new ArrayList<>();
        for (int i = 1; i < sessions.size(); i++) {
            List<Wish> earlier = wishes(sessions.subList(0, i), trainer);
            SessionDetails session = sessions.get(i);
            session.dayParts().stream()
                    .filter(part -> earlier.stream().anyMatch(wish -> wish.overlaps(part.startsAt(), part.endsAt())))
                    .forEach(part -> clashes.add(clash(session.session(), part, trainer)));
        }
        return clashes;
    }

    private static Clash clash(Session session, DayPart part, UUID trainer) {
        return new Clash(
                Clash.Kind.TRAINER,
                trainer,
                session.id(),
                session.reference(),
                session.course(),
                part.date(),
                part.start(),
                part.end(),
                part.zone());
    }
}
