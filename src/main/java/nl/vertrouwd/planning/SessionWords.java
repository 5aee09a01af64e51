package nl.vertrouwd.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.catalogue.Form;
import nl.vertrouwd.organisation.PersonWords;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.organisation.SiteId;
import org.springframework.stereotype.Component;

/** Says when and where a session is, in the reader's language; the same words on every screen, in mail and in calendars. */
@Component
public class SessionWords {

    private final Texts texts;
    private final PersonWords people;
    private final Clock clock;

    SessionWords(Texts texts, PersonWords people, Clock clock) {
        this.texts = texts;
        this.people = people;
        this.clock = clock;
    }

    /**
     * "di 14 maart 2027, 09.00–16.30", or the first and last day; with whose time it is when that is not the product's own. Without times
     * "di 14 maart 2027, tijden volgen", and only the day when none will follow.
     */
    public String when(Session session, Locale language) {
        Formats formats = Formats.of(language);
        if (session.allDay()) {
            return days(session, formats, language);
        }
        LocalDateTime start = session.startsAt().atZone(session.zone()).toLocalDateTime();
        LocalDateTime end = session.endsAt().atZone(session.zone()).toLocalDateTime();
        if (session.startsOn().equals(session.endsOn())) {
            return formats.span(start, end, session.zone(), clock.getZone());
        }
        String days = texts.get(
                language,
                "planning.words.days",
                formats.days(session.startsOn(), session.endsOn()),
                formats.time(start.toLocalTime()));
        return formats.withZone(days, start, session.zone(), clock.getZone());
    }

    private String days(Session session, Formats formats, Locale language) {
        String days = formats.days(session.startsOn(), session.lastDay());
        return session.state() == SessionState.PUBLISHED
                ? texts.get(language, "planning.words.times-follow", days)
                : days;
    }

    /**
     * "di 14 maart 2027, 09.00–12.30", with whose time it is when that is not the product's own; always when people can take part
     * online, who may be anywhere.
     */
    public String when(DayPart part, Session session, Locale language) {
        Formats formats = Formats.of(language);
        LocalDateTime start = part.date().atTime(part.start());
        LocalDateTime end = part.date().atTime(part.end());
        return session.form() == Form.CLASSROOM
                ? formats.span(start, end, session.zone(), clock.getZone())
                : formats.withZone(formats.span(start, end), session.zone());
    }

    /** When a day-part begins: "di 14 maart 2027, 13.30 uur", with whose time it is when that is not the product's own. */
    public String begin(DayPart part, Session session, Locale language) {
        Formats formats = Formats.of(language);
        String said =
                texts.get(language, "planning.words.moment", formats.day(part.date()), formats.time(part.start()));
        return formats.withZone(said, part.date().atTime(part.start()), session.zone(), clock.getZone());
    }

    /** "di 14 maart 2027, 09.00–12.30", with whose time it is when that is not the product's own. */
    public String when(LocalDate date, LocalTime start, LocalTime end, ZoneId zone, Locale language) {
        return Formats.of(language).span(date.atTime(start), date.atTime(end), zone, clock.getZone());
    }

    /** When what stands in the way is: "di 14 maart 2027, 09.00–12.30", with whose time it is when that is not the product's own. */
    public String when(Clash clash, Locale language) {
        return when(clash.date(), clash.start(), clash.end(), clash.zone(), language);
    }

    /** "vandaag", "morgen" or "over 5 dagen", counted on the calendar of the site; empty when it is in the past. */
    public String howSoon(Session session, Locale language) {
        LocalDate today = clock.instant().atZone(session.zone()).toLocalDate();
        long days = ChronoUnit.DAYS.between(today, session.startsOn());
        return days < 0 ? "" : texts.get(language, "planning.words.how-soon", days);
    }

    /** "Utrecht" or "Online". */
    public String where(Session session, Map<SiteId, Site> sites, Locale language) {
        Site site = session.site() == null ? null : sites.get(session.site());
        return session.form() == Form.ONLINE || site == null ? form(Form.ONLINE, language) : site.name();
    }

    /** "Sanne de Boer", "Afgeschermd", or "Afgeschermd (10000017)" for a planner. */
    public String trainer(Trainer trainer, Locale language) {
        return people.name(trainer.shielded(), trainer.name(), trainer.number(), language);
    }

    /** "CLAS", or "heel Defensie". */
    public String organiser(Session session, Locale language) {
        return session.organiser().equals(SessionDraft.WHOLE_ORGANISATION)
                ? texts.get(language, "planning.words.everybody")
                : session.organiser();
    }

    /** "Klassikaal", "Online", "Hybride". */
    public String form(Form form, Locale language) {
        return texts.get(language, Texts.key("catalogue.form.", form));
    }

    /** "Vol" or "Nog 3 plaatsen van de 12". */
    public String places(Session session, Locale language) {
        return session.free() == 0
                ? texts.get(language, "planning.words.full")
                : texts.get(language, "planning.words.free", session.free(), session.capacity());
    }
}
