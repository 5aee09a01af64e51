package nl.vertrouwd.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.vertrouwd.catalogue.CourseId;
import nl.vertrouwd.catalogue.Form;
import nl.vertrouwd.organisation.SiteId;
import org.jspecify.annotations.Nullable;

/**
 * A session as lists show it.
 *
 * @param organiser code of a branch, or {@code DEFENCE}
 * @param site null for an online session without one
 * @param taken places that are taken; more than the capacity only when a file says so
 * @param deadline last day on which people can enrol themselves
 * @param startsAt instant of the first day-part; without times the first of the first day
 * @param endsAt instant at which the last day-part ends; without times the last day
 * @param allDay whether it came from a file, without times, and no planner has completed it
 * @param cancellationDays until how many days before the first one people can give their place back; null when they can until it begins
 * @param confirmedAt since when it certainly goes on; null while that is open
 */
public record Session(
        SessionId id,
        String reference,
        CourseId course,
        Form form,
        String organiser,
        @Nullable SiteId site,
        ZoneId zone,
        int capacity,
        int minimum,
        int taken,
        LocalDate deadline,
        SessionState state,
        LocalDate startsOn,
        LocalDate endsOn,
        Instant startsAt,
        Instant endsAt,
        boolean allDay,
        @Nullable Integer cancellationDays,
        @Nullable Instant confirmedAt) {

    /** The last of its days; a file may have the first and the last the wrong way round. */
    public LocalDate lastDay() {
        return endsOn.isBefore(startsOn) ? startsOn : endsOn;
    }

    /** The same with so many places taken. */
    Session withTaken(int places) {
        return new Session(
                id,
                reference,
                course,
                form,
                organiser,
                site,
                zone,
                capacity,
                minimum,
                places,
                deadline,
                state,
                startsOn,
                endsOn,
                startsAt,
                endsAt,
                allDay,
                cancellationDays,
                confirmedAt);
    }

    /** Places that are free now, never below zero. */
    public int free() {
        return Math.max(0, capacity - taken);
    }

    /** The last day on which people can give their place back themselves; when no day is agreed, the first day of the session. */
    public LocalDate lastDayToWithdraw() {
        return cancellationDays == null ? startsOn : startsOn.minusDays(cancellationDays);
    }

    /** Whether who has a place can give it back themselves at this moment. */
    public boolean withdrawable(Instant now) {
        return state == SessionState.PUBLISHED
                && now.isBefore(startsAt)
                && !now.atZone(zone).toLocalDate().isAfter(lastDayToWithdraw());
    }

    /** Whether people can enrol themselves at this moment, free places apart. */
    public boolean openAt(Instant now) {
        return state == SessionState.PUBLISHED && enrolling(now) == Enrolling.OPEN;
    }

    /** Whether people can still enrol themselves at this moment, once it is published. */
    public Enrolling enrolling(Instant now) {
        return Enrolling.at(now, startsAt, deadline, zone);
    }

    /** Whether it is a draft whose first day-part has begun: it can be recorded, moved or deleted, but nobody can enrol in it any more. */
    public boolean isPastDraft(Instant now) {
        return state == SessionState.DRAFT && enrolling(now) == Enrolling.BEGUN;
    }
}
