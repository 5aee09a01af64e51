package nl.vertrouwd.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
                ? formats.span(start, end, part.zone(), clock.getZone())
                : formats.withZone(formats.span(start, end), part.zone());
    }

    /** When a day-part begins: "di 14 maart 2027, 13.30 uur", with whose time it is when that is not the product's own. */
    public String begin(DayPart part, Session session, Locale language) {
        Formats formats = Formats.of(language);
        String said =
                texts.get(language, "planning.words.moment", formats.day(part.date()), formats.time(part.start()));
        return formats.withZone(said, part.date().atTime(part.start()), part.zone(), clock.getZone());
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

    /** "Zaal 2.14, Utrecht" for a day-part that is elsewhere than its session, "Zaal 2.14" for any other; empty without either. */
    public String where(DayPart part, Session session, Map<SiteId, Site> sites, Locale language) {
        String room = part.room() == null ? "" : part.room().name();
        Site site = part.site() == null || part.site().equals(session.site()) ? null : sites.get(part.site());
        if (site == null) {
            return room;
        }
        return room.isEmpty() ? site.name() : texts.get(language, "planning.words.room-at", room, site.name());
    }

    /** "Utrecht", or "Utrecht, Den Helder" for a session that is at more than one site; "Online" without any. */
    public String where(SessionDetails details, Map<SiteId, Site> sites, Locale language) {
        Session session = details.session();
        List<String> names = details.dayParts().stream()
                .map(DayPart::site)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(id -> Stream.ofNullable(sites.get(id)))
                .map(Site::name)
                .toList();
        return session.form() == Form.ONLINE || names.size() < 2
                ? where(session, sites, language)
                : String.join(", ", names);
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

    /** "het team CLAS-13, leidinggevenden": whom it is only for; empty when it is for everybody. */
    public String only(SessionTerms terms, Locale language) {
        SessionAudience audience = terms.audience();
        String people = audience.isEverybody()
                ? ""
                : texts.get(language, Texts.key("planning.words.only.", audience.kind()), audience.code());
        String team = terms.team().isBooked()
                ? texts.get(language, "planning.words.only.team", terms.team().unit())
                : "";
        return Stream.of(team, people).filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
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
