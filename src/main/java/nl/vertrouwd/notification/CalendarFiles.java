package nl.vertrouwd.notification;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import nl.vertrouwd.base.Texts;
import org.springframework.stereotype.Component;

/** Writes iCalendar files (RFC 5545) that every calendar program reads, with the rules of each time zone inside. */
@Component
public class CalendarFiles {

    private final Texts texts;

    CalendarFiles(Texts texts) {
        this.texts = texts;
    }

    /** The media type of {@link #write}'s file of these entries; it names the same method as the file. */
    public static String mediaType(List<CalendarEntry> entries) {
        return "text/calendar;charset=utf-8;method=" + method(entries).getValue();
    }

    /**
     * The entries as one file; the language is that of the calendar's own name. When all of them are cancelled the file asks a calendar
     * to take them away, otherwise to put them in. The same entries give the same bytes.
     */
    public byte[] write(List<CalendarEntry> entries, Locale language) {
        Calendar calendar = calendar(method(entries), entries, language);
        entries.forEach(entry -> calendar.add(event(entry)));
        return bytes(calendar);
    }

    /**
     * One entry as mail brings it: it asks the calendar of the receiver to put it in as something they agreed to, or to take it out.
     *
     * @param organiser the address that invites
     * @param attendee the address of the receiver
     */
    byte[] invitation(CalendarEntry entry, String organiser, String attendee, Locale language) {
        Method method = entry.cancelled() ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST;
        Calendar calendar = calendar(method, List.of(entry), language);
        VEvent event = event(entry);
        event.add(new Organizer(URI.create("mailto:" + organiser)));
        Attendee person = new Attendee(URI.create("mailto:" + attendee));
        person.add(PartStat.ACCEPTED);
        person.add(Rsvp.FALSE);
        event.add(person);
        calendar.add(event);
        return bytes(calendar);
    }

    private Calendar calendar(Method method, List<CalendarEntry> entries, Locale language) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId(texts.get(language, "notification.calendar.product")));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(method);
        calendar.add(new XProperty("X-WR-CALNAME", texts.get(language, "notification.calendar.name")));
        TreeMap<String, Integer> firstYears = new TreeMap<>();
        entries.stream()
                .filter(entry -> !entry.wholeDays())
                .forEach(entry ->
                        firstYears.merge(entry.zone().getId(), entry.start().getYear(), Math::min));
        firstYears.forEach((zone, year) -> calendar.add(CalendarZone.of(ZoneId.of(zone), year)));
        return calendar;
    }

    private static byte[] bytes(Calendar calendar) {
        return CalendarLines.fold(calendar.toString()).getBytes(StandardCharsets.UTF_8);
    }

    private static Method method(List<CalendarEntry> entries) {
        return !entries.isEmpty() && entries.stream().allMatch(CalendarEntry::cancelled)
                ? ImmutableMethod.CANCEL
                : ImmutableMethod.PUBLISH;
    }

    private static VEvent event(CalendarEntry entry) {
        VEvent event = new VEvent(false);
        event.add(new Uid(entry.uid()));
        event.add(new DtStamp(entry.lastModified().truncatedTo(ChronoUnit.SECONDS)));
        event.add(new LastModified(entry.lastModified().truncatedTo(ChronoUnit.SECONDS)));
        event.add(new Sequence(entry.sequence()));
        if (entry.wholeDays()) {
            event.add(new DtStart<>(entry.start().toLocalDate()));
            event.add(new DtEnd<>(entry.end().toLocalDate()));
        } else {
            event.add(inZone(new DtStart<>(entry.start()), entry.zone()));
            event.add(inZone(new DtEnd<>(entry.end()), entry.zone()));
        }
        event.add(new Summary(CalendarLines.clean(entry.title())));
        if (!entry.description().isEmpty()) {
            event.add(new Description(CalendarLines.clean(entry.description())));
        }
        if (!entry.location().isEmpty()) {
            event.add(new Location(CalendarLines.clean(entry.location())));
        }
        if (entry.url() != null) {
            event.add(new Url(entry.url()));
        }
        event.add(entry.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        return event;
    }

    private static Property inZone(Property time, ZoneId zone) {
        time.add(new TzId(zone.getId()));
        return time;
    }
}
