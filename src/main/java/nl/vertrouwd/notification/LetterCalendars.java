package nl.vertrouwd.notification;

import java.util.ArrayList;
import java.util.List;
import nl.vertrouwd.planning.DayPart;
import nl.vertrouwd.planning.Session;
import nl.vertrouwd.planning.SessionDetails;
import org.springframework.stereotype.Component;

/** The calendar files of a letter: for every day-part one that puts it in, or takes it out. */
@Component
class LetterCalendars {

    private static final int MOST = 12;

    private final SessionCalendar calendar;
    private final CalendarFiles files;
    private final Post post;

    LetterCalendars(SessionCalendar calendar, CalendarFiles files, Post post) {
        this.calendar = calendar;
        this.files = files;
        this.post = post;
    }

    List<Letter.CalendarPart> of(List<Message> messages, Addressee to, KnownSessions.Found sessions) {
        List<Letter.CalendarPart> parts = new ArrayList<>();
        for (Message message : messages) {
            Session session = sessions.of(message).orElse(null);
            if (session != null && message.kind().isForCalendars()) {
                entries(message, session, to, sessions).forEach(entry -> parts.add(part(entry, to)));
            }
        }
        return parts.subList(0, Math.min(parts.size(), MOST));
    }

    private List<CalendarEntry> entries(Message message, Session session, Addressee to, KnownSessions.Found sessions) {
        SessionDetails details = sessions.details(session).orElse(null);
        if (details == null) {
            return List.of();
        }
        List<DayPart> parts =
                details.partsFor(trainer -> Receiver.of(trainer).key().equals(to.receiver()));
        List<CalendarEntry> entries = new ArrayList<>(
                calendar.entries(details, parts, sessions.course(session), sessions.sites(), to.language()));
        entries.addAll(GoneParts.of(message, details, sessions.course(session).title(to.language())));
        return entries.stream()
                .map(entry -> entry.asOf(message.createdAt(), message.kind().takesAway()))
                .toList();
    }

    private Letter.CalendarPart part(CalendarEntry entry, Addressee to) {
        String from = post.from();
        String organiser =
                from.substring(from.indexOf('<') + 1).replace(">", "").strip();
        return new Letter.CalendarPart(
                entry.cancelled() ? "CANCEL" : "REQUEST",
                files.invitation(entry, organiser, to.address(), to.language()));
    }
}
