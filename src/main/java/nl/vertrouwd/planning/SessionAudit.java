package nl.vertrouwd.planning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.AuditSubject;
import nl.vertrouwd.access.AuditTrail;
import nl.vertrouwd.access.AuditWords;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.catalogue.Courses;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.organisation.SiteId;
import nl.vertrouwd.organisation.Sites;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down what planners do with a session, so that its story can be told. Of people only that they are others, never who. */
@Component
class SessionAudit {

    private static final String OTHERS = AuditWords.word("planning.story.others");

    private final AuditTrail audit;
    private final Courses courses;
    private final Sites sites;

    SessionAudit(AuditTrail audit, Courses courses, Sites sites) {
        this.audit = audit;
        this.courses = courses;
        this.sites = sites;
    }

    void record(Actor by, String action, Session session, Map<String, String> more) {
        Map<String, String> after = new HashMap<>(more);
        after.put("session", session.reference());
        audit.record(by, action, subject(session), Map.of(), after);
    }

    /** Only what differs; nothing when nothing does. */
    void changed(Actor by, SessionDetails before, SessionDetails after) {
        Map<SiteId, Site> known = sites.all().stream().collect(Collectors.toMap(Site::id, Function.identity()));
        Map<String, String> was = values(before, known);
        Map<String, String> became = values(after, known);
        if (!people(before).equals(people(after))) {
            became.put("people", OTHERS);
        }
        if (!Objects.equals(before.terms().team().leader(), after.terms().team().leader())) {
            became.put("leader", OTHERS);
        }
        audit.recordChange(
                by,
                "planning.session-changed",
                subject(after.session()),
                Map.of("session", after.session().reference()),
                was,
                became);
    }

    private static AuditSubject subject(Session session) {
        return AuditSubject.thing("session", session.id().value());
    }

    private static List<Object> people(SessionDetails details) {
        return List.of(
                ids(details.trainers()),
                details.dayParts().stream()
                        .map(part -> List.of(ids(part.actors()), ids(part.guests())))
                        .toList());
    }

    private static List<TrainerId> ids(List<Trainer> trainers) {
        return trainers.stream().map(Trainer::id).toList();
    }

    private Map<String, String> values(SessionDetails details, Map<SiteId, Site> known) {
        Session session = details.session();
        SessionTerms terms = details.terms();
        Map<String, String> values = new HashMap<>();
        values.put(
                "course",
                courses.find(session.course()).map(course -> course.code()).orElse(""));
        values.put("form", AuditWords.word(Texts.key("catalogue.form.", session.form())));
        values.put("organiser", session.organiser());
        values.put("site", name(session.site(), known));
        values.put("days", joined(details, part -> part.date().toString()));
        values.put("times", joined(details, part -> part.start() + "–" + part.end()));
        values.put(
                "rooms",
                joined(details, part -> part.room() == null ? "" : part.room().name()));
        values.put("sites", joined(details, part -> name(part.site(), known)));
        values.put("places", Integer.toString(session.capacity()));
        values.put("minimum", Integer.toString(session.minimum()));
        values.put("deadline", session.deadline().toString());
        values.put("link", details.onlineLink());
        values.put("language", AuditWords.word("planning.language." + details.language()));
        values.put("withdraw", Objects.toString(terms.cancellationDays(), ""));
        values.put(
                "audience",
                AuditWords.word(Texts.key("planning.audience.", terms.audience().kind())));
        values.put("audience-unit", terms.audience().code());
        values.put("team", terms.team().unit());
        values.put(
                "materials",
                AuditWords.several(
                        terms.materials().stream().map(Material::text).toList()));
        values.values().removeIf(String::isEmpty);
        return values;
    }

    private static String name(@Nullable SiteId id, Map<SiteId, Site> known) {
        Site site = id == null ? null : known.get(id);
        return site == null ? "" : site.name();
    }

    private static String joined(SessionDetails details, Function<DayPart, String> said) {
        return AuditWords.several(details.dayParts().stream()
                .map(said)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList());
    }
}
