package nl.vertrouwd.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.AuditSubject;
import nl.vertrouwd.access.AuditTrail;
import nl.vertrouwd.access.AuditWords;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.DomainException;
import nl.vertrouwd.base.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The days off of each country: those by rule, with what administrators add and strike out. */
@Service
public class HolidayCalendar {

    private static final int LONGEST_NAME = 100;

    private final JdbcClient jdbc;
    private final AuditTrail audit;

    HolidayCalendar(JdbcClient jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** Every day off of a year, struck out or not, in order of time; one statement. */
    @Transactional(readOnly = true)
    public List<DayOff> of(Country country, int year) {
        Map<LocalDate, Optional<String>> changes = new HashMap<>();
        changes(year, year).stream()
                .filter(change -> change.country() == country)
                .forEach(change -> changes.put(change.date(), change.name()));
        List<Holidays.Day> byRule = Holidays.of(year, country);
        Stream<DayOff> ruled = byRule.stream()
                .map(day -> new DayOff(
                        day.date(),
                        day.holiday(),
                        "",
                        changes.containsKey(day.date())
                                && changes.get(day.date()).isEmpty()));
        Stream<DayOff> added = changes.entrySet().stream()
                .flatMap(change ->
                        change.getValue().stream().map(name -> new DayOff(change.getKey(), null, name, false)));
        return Stream.concat(ruled, added)
                .sorted(Comparator.comparing(DayOff::date))
                .toList();
    }

    /** Whether the actor may change it. */
    public boolean mayChange(Actor by) {
        return by.hasAny(Role.ADMINISTRATOR);
    }

    /** Adds a day off; for administrators. Refuses a name that is empty or longer than 100, and a day that is one already. */
    @Transactional
    public PlanningChange add(Country country, LocalDate date, String name, Actor by) {
        require(by);
        String called = name.strip();
        if (called.isEmpty() || called.length() > LONGEST_NAME) {
            return new PlanningChange.Refused("planning.day-off.name.needed");
        }
        if (of(country, date.getYear()).stream().anyMatch(day -> day.date().equals(date) && !day.struck())) {
            return new PlanningChange.Refused("planning.day-off.there");
        }
        jdbc.sql("REPLACE INTO day_off (country, date, name) VALUES (?, ?, ?)")
                .params(country.name(), date, called)
                .update();
        record(by, "planning.day-off-added", country, date, called);
        return new PlanningChange.Done();
    }

    /** Takes a day off away: one by rule is struck out, one that was added goes; for administrators. */
    @Transactional
    public void remove(Country country, DayOff day, Actor by) {
        require(by);
        if (day.holiday() == null) {
            delete(country, day.date());
        } else {
            jdbc.sql("REPLACE INTO day_off (country, date, name) VALUES (?, ?, NULL)")
                    .params(country.name(), day.date())
                    .update();
        }
        record(by, "planning.day-off-removed", country, day.date(), name(day));
    }

    /** Makes a day off by rule that was struck out one again; for administrators. */
    @Transactional
    public void restore(Country country, DayOff day, Actor by) {
        require(by);
        delete(country, day.date());
        record(by, "planning.day-off-added", country, day.date(), name(day));
    }

    /** For deciding who is free; one statement. */
    DaysOff between(LocalDate from, LocalDate until) {
        return new DaysOff(from.getYear(), until.getYear(), changes(from.getYear(), until.getYear()));
    }

    private List<DaysOff.Change> changes(int firstYear, int lastYear) {
        return jdbc.sql("SELECT country, date, name FROM day_off WHERE date >= ? AND date < ? ORDER BY date, country")
                .params(LocalDate.of(firstYear, 1, 1), LocalDate.of(lastYear + 1, 1, 1))
                .query(HolidayCalendar::change)
                .list();
    }

    private static DaysOff.Change change(ResultSet row, int number) throws SQLException {
        return new DaysOff.Change(
                Country.valueOf(row.getString("country")),
                row.getObject("date", LocalDate.class),
                Optional.ofNullable(row.getString("name")));
    }

    private void delete(Country country, LocalDate date) {
        jdbc.sql("DELETE FROM day_off WHERE country = ? AND date = ?")
                .params(country.name(), date)
                .update();
    }

    private static String name(DayOff day) {
        return day.holiday() == null ? day.name() : AuditWords.word(Texts.key("planning.holiday.", day.holiday()));
    }

    private void record(Actor by, String action, Country country, LocalDate date, String name) {
        audit.record(
                by,
                action,
                AuditSubject.thing("planning", null),
                Map.of(),
                Map.of(
                        "country",
                        AuditWords.word(Texts.key("planning.country.", country)),
                        "day",
                        date.toString(),
                        "name",
                        name));
    }

    private static void require(Actor by) {
        if (!by.hasAny(Role.ADMINISTRATOR)) {
            throw new DomainException("base.not-allowed");
        }
    }
}
