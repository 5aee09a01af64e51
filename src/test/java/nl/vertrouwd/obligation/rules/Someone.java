package nl.vertrouwd.obligation.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.vertrouwd.base.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whose facts a test tells, and who then says where they stand. Employed from 2000 on unless told otherwise; dates are written
 * as 2021-01-31, a period without a second date has no end, and exemptions are from {@link Duties#REQUIREMENT}.
 */
final class Someone {

    private DateRange employment = period("2000-01-01");
    private final List<DateRange> leading = new ArrayList<>();
    private final List<ConfidantEvent> events = new ArrayList<>();
    private final List<CompletedCourse> completions = new ArrayList<>();
    private final List<DateRange> suspensions = new ArrayList<>();
    private final List<Waiver> waivers = new ArrayList<>();

    static Someone who() {
        return new Someone();
    }

    Someone isEmployed(String... period) {
        employment = period(period);
        return this;
    }

    Someone leads(String... period) {
        leading.add(period(period));
        return this;
    }

    Someone appointed(String day, String network) {
        return event(day, EventKind.APPOINTED, network);
    }

    Someone event(String day, EventKind kind) {
        return event(day, kind, "CLAS");
    }

    Someone event(String day, EventKind kind, String network) {
        events.add(new ConfidantEvent(LocalDate.parse(day), kind, network));
        return this;
    }

    Someone did(String course, String... days) {
        for (String day : days) {
            didIn(null, course, day);
        }
        return this;
    }

    Someone didIn(@Nullable String branch, String course, String day) {
        completions.add(new CompletedCourse(course, LocalDate.parse(day), branch));
        return this;
    }

    Someone suspended(String... period) {
        suspensions.add(period(period));
        return this;
    }

    Someone exempt(String... period) {
        return waiver(Duties.SCHEME, Duties.REQUIREMENT, null, period);
    }

    Someone networkExempt(String network, String... period) {
        return waiver(Duties.SCHEME, Duties.REQUIREMENT, network, period);
    }

    Someone waiver(String scheme, String requirement, @Nullable String network, String... period) {
        waivers.add(new Waiver(scheme, requirement, network, period(period)));
        return this;
    }

    /** State and due date of the first requirement on a day, as known that day. */
    String on(String day, Scheme scheme) {
        return forecast(day, day, scheme);
    }

    /** The same, knowing what was known on an earlier day. */
    String forecast(String day, String known, Scheme scheme) {
        return said(status(day, known, scheme).requirements().getFirst());
    }

    /** State and due date of the requirement with this id. */
    String on(String day, Scheme scheme, String requirement) {
        return said(status(day, day, scheme).of(requirement).orElseThrow());
    }

    /** State and due date in the scheme as a whole. */
    String inAll(String day, Scheme scheme) {
        SchemeStatus status = status(day, day, scheme);
        return said(status.state(), status.due());
    }

    Reason why(String day, Scheme scheme) {
        return status(day, day, scheme).requirements().getFirst().reason();
    }

    Certification certification(String day, Scheme scheme) {
        return Certification.on(LocalDate.parse(day), scheme, facts(), roles());
    }

    Roles roles() {
        return Roles.of(facts());
    }

    boolean is(HeldRole role, String day) {
        return roles().holds(role, LocalDate.parse(day));
    }

    static DateRange period(String... days) {
        LocalDate from = LocalDate.parse(days[0]);
        return days.length == 1 ? DateRange.from(from) : new DateRange(from, LocalDate.parse(days[1]));
    }

    private SchemeStatus status(String day, String known, Scheme scheme) {
        return new Judge(scheme).judge(facts(), roles(), LocalDate.parse(day), LocalDate.parse(known));
    }

    private Facts facts() {
        return new Facts(employment, leading, events, completions, suspensions, waivers);
    }

    private static String said(RequirementStatus status) {
        return said(status.state(), status.due());
    }

    private static String said(State state, @Nullable LocalDate due) {
        return due == null ? state.name() : state + " " + due;
    }
}
