package nl.vertrouwd.enrolment;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.DossierEntry;
import nl.vertrouwd.access.DossierFacts;
import nl.vertrouwd.access.DossierPart;
import nl.vertrouwd.access.DossierSection;
import nl.vertrouwd.access.DossierWords;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.CourseId;
import nl.vertrouwd.catalogue.Courses;
import nl.vertrouwd.organisation.Knowledge;
import nl.vertrouwd.organisation.Sight;
import nl.vertrouwd.planning.Session;
import nl.vertrouwd.planning.SessionId;
import nl.vertrouwd.planning.SessionWords;
import nl.vertrouwd.planning.Sessions;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * In what somebody takes or took part: all of it for themselves, with how it went and whether they were there; for who plans, the places in
 * the sessions that they plan.
 */
@Component
@Order(600)
class EnrolmentDossier implements DossierPart {

    private final Enrolments enrolments;
    private final OwnHistory history;
    private final Sessions sessions;
    private final Courses courses;
    private final SessionWords said;
    private final Sight sight;
    private final DossierWords words;
    private final Texts texts;

    EnrolmentDossier(
            Enrolments enrolments,
            OwnHistory history,
            Sessions sessions,
            Courses courses,
            SessionWords said,
            Sight sight,
            DossierWords words,
            Texts texts) {
        this.enrolments = enrolments;
        this.history = history;
        this.sessions = sessions;
        this.courses = courses;
        this.said = said;
        this.sight = sight;
        this.words = words;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "enrolments";
    }

    @Override
    public Optional<DossierSection> of(Actor reader, PersonId person, Locale language) {
        if (!sight.opens(reader, person, Knowledge.COURSES_DONE)) {
            return Optional.empty();
        }
        List<Enrolment> all = enrolments.of(person, reader);
        OwnHistory.Told told = reader.is(person) ? history.of(reader) : OwnHistory.NOTHING;
        Map<CourseId, Course> known = courses.all().stream().collect(Collectors.toMap(Course::id, course -> course));
        Map<SessionId, Session> byId = sessions
                .byIds(all.stream().map(Enrolment::session).toList())
                .stream()
                .collect(Collectors.toMap(Session::id, session -> session));
        List<DossierEntry> entries = all.stream()
                .sorted(Comparator.comparing(
                                (Enrolment each) -> session(each, byId).startsAt())
                        .reversed())
                .map(each -> entry(each, session(each, byId), known, told, language))
                .toList();
        return Optional.of(new DossierSection(
                name(),
                person,
                texts.get(language, "enrolment.dossier.enrolments"),
                texts.get(language, "enrolment.dossier.enrolments.none"),
                DossierSection.Layout.LIST,
                entries));
    }

    private DossierEntry entry(
            Enrolment enrolment, Session session, Map<CourseId, Course> known, OwnHistory.Told told, Locale language) {
        DossierFacts facts = words.facts(language)
                .text("session", "enrolment.dossier.session", session.reference())
                .data("starts_on", session.startsOn().toString())
                .shown("ends_on", session.endsOn().toString(), "enrolment.dossier.when", said.when(session, language))
                .word("status", "enrolment.dossier.status", "enrolment.dossier.status.", enrolment.status())
                .data("since", enrolment.since().toString());
        told.addTo(facts, enrolment.id(), texts, language);
        Course course = Objects.requireNonNull(known.get(session.course()));
        return DossierEntry.of(course.title(language), facts.list());
    }

    private static Session session(Enrolment enrolment, Map<SessionId, Session> byId) {
        return Objects.requireNonNull(byId.get(enrolment.session()));
    }
}
