package nl.vertrouwd.planning.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.vertrouwd.planning.SessionDetails;
import nl.vertrouwd.planning.SessionDraft;
import nl.vertrouwd.planning.SessionTerms;
import org.jspecify.annotations.Nullable;

/** What is stored, as the form shows it; and in what two of them differ. */
final class SessionDrafts {

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
        return SessionDraft.of(details);
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
