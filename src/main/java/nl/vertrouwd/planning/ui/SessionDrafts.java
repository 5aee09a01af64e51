package nl.vertrouwd.planning.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.vertrouwd.organisation.SiteId;
import nl.vertrouwd.planning.DayPart;
import nl.vertrouwd.planning.Session;
import nl.vertrouwd.planning.SessionDetails;
import nl.vertrouwd.planning.SessionDraft;
import nl.vertrouwd.planning.SessionTerms;
import nl.vertrouwd.planning.Trainer;
import org.jspecify.annotations.Nullable;

/** What is stored, as the form shows it; and in what two of them differ. */
final class SessionDrafts {

    private static final int MOST_DAYS = 20;

    private SessionDrafts() {}

    /** A part of the form that two planners can have changed differently. */
    enum Part {
        COURSE,
        FORM,
        ORGANISER,
        LANGUAGE,
        SITE,
        LINK,
        DAY_PARTS,
        TRAINERS,
        CAPACITY,
        MINIMUM,
        DEADLINE,
        CANCELLATION,
        AUDIENCE,
        TEAM,
        MATERIALS
    }

    static SessionDraft of(SessionDetails details) {
        Session session = details.session();
        return new SessionDraft(
                session.course(),
                session.form(),
                session.organiser(),
                session.site(),
                session.capacity(),
                session.minimum(),
                session.deadline(),
                details.onlineLink(),
                details.language(),
                blocks(details),
                details.trainers().stream().map(Trainer::id).toList(),
                details.terms(),
                "");
    }

    /** Of a session without times a day-part for each of its days, of which the planner fills in the rest. */
    private static List<SessionDraft.Block> blocks(SessionDetails details) {
        Session session = details.session();
        return session.allDay()
                ? session.startsOn()
                        .datesUntil(session.lastDay().plusDays(1))
                        .limit(MOST_DAYS)
                        .map(day -> new SessionDraft.Block(day, null, null, null))
                        .toList()
                : details.dayParts().stream()
                        .map(part -> block(part, session.site()))
                        .toList();
    }

    private static SessionDraft.Block block(DayPart part, @Nullable SiteId session) {
        return new SessionDraft.Block(
                        part.date(),
                        part.start(),
                        part.end(),
                        part.room() == null ? null : part.room().id())
                .at(Objects.equals(part.site(), session) ? null : part.site())
                .with(
                        part.actors().stream().map(Trainer::id).toList(),
                        part.guests().stream().map(Trainer::id).toList());
    }

    static List<Part> differences(SessionDraft one, SessionDraft other) {
        List<Part> parts = new ArrayList<>();
        compare(parts, Part.COURSE, one.course(), other.course());
        compare(parts, Part.FORM, one.form(), other.form());
        compare(parts, Part.ORGANISER, one.organiser(), other.organiser());
        compare(parts, Part.LANGUAGE, one.language(), other.language());
        compare(parts, Part.SITE, one.site(), other.site());
        compare(parts, Part.LINK, one.onlineLink(), other.onlineLink());
        compare(parts, Part.DAY_PARTS, one.dayParts(), other.dayParts());
        compare(parts, Part.TRAINERS, one.trainers(), other.trainers());
        compare(parts, Part.CAPACITY, one.capacity(), other.capacity());
        compare(parts, Part.MINIMUM, one.minimum(), other.minimum());
        compare(parts, Part.DEADLINE, one.deadline(), other.deadline());
        SessionTerms terms = one.terms();
        SessionTerms others = other.terms();
        compare(parts, Part.CANCELLATION, terms.cancellationDays(), others.cancellationDays());
        compare(parts, Part.AUDIENCE, terms.audience(), others.audience());
        compare(parts, Part.TEAM, terms.team(), others.team());
        compare(parts, Part.MATERIALS, terms.materials(), others.materials());
        return parts;
    }

    private static void compare(List<Part> parts, Part part, @Nullable Object one, @Nullable Object other) {
        if (!Objects.equals(one, other)) {
            parts.add(part);
        }
    }
}
