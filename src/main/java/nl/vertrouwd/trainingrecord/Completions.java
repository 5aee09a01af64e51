package nl.vertrouwd.trainingrecord;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.AuditFact;
import nl.vertrouwd.access.AuditSubject;
import nl.vertrouwd.access.AuditTrail;
import nl.vertrouwd.base.FactsChanged;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.CourseId;
import nl.vertrouwd.catalogue.Courses;
import nl.vertrouwd.organisation.Knowledge;
import nl.vertrouwd.organisation.Sight;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What people finished. */
@Service
public class Completions {

    private final CompletionStore completions;
    private final CertificateStore certificates;
    private final CertificateIssuer issuer;
    private final Courses courses;
    private final Sight sight;
    private final AuditTrail audit;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Completions(
            CompletionStore completions,
            CertificateStore certificates,
            CertificateIssuer issuer,
            Courses courses,
            Sight sight,
            AuditTrail audit,
            Clock clock,
            ApplicationEventPublisher events) {
        this.completions = completions;
        this.certificates = certificates;
        this.issuer = issuer;
        this.courses = courses;
        this.sight = sight;
        this.audit = audit;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Records completions inside the caller's transaction and issues a certificate for each where the course gives one. A person
     * who already has a completion from the same session is passed over, so repeating it changes nothing. Refuses to run without a
     * transaction, and a course that is not in the catalogue.
     *
     * @param by who says that they were completed
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Collection<Completed> completed, Actor by) {
        if (completed.isEmpty()) {
            return;
        }
        Map<CourseId, Course> known = coursesOf(completed);
        Instant now = clock.instant();
        // the same order in every transaction, so that two that record the same people wait instead of deadlocking
        List<CompletionRow> rows = completed.stream()
                .sorted(Comparator.comparing((Completed one) -> one.session())
                        .thenComparing(one -> one.person().value()))
                .map(one -> new CompletionRow(
                        CompletionId.next(), one, course(known, one).certified(), now))
                .toList();
        Set<CompletionId> written = completions.insert(rows);
        Map<CompletionId, Certificate> issued = new LinkedHashMap<>();
        List<AuditFact> facts = new ArrayList<>();
        for (CompletionRow row : rows) {
            if (row.certified() && written.contains(row.id())) {
                Course course = course(known, row.completed());
                Certificate certificate = issuer.issue(row.completed(), course);
                issued.put(row.id(), certificate);
                facts.add(new AuditFact(
                        AuditSubject.person(row.completed().person()),
                        Map.of(),
                        Map.of(
                                "course",
                                course.code(),
                                "number",
                                certificate.number().value())));
            }
        }
        certificates.insert(issued);
        issued.values()
                .forEach(one -> events.publishEvent(new CertificateIssued(
                        one.person(), one.number().value(), one.titleDutch(), one.titleEnglish())));
        audit.record(by, "trainingrecord.certificate-issued", facts);
        events.publishEvent(
                new FactsChanged(completed.stream().map(Completed::person).collect(Collectors.toSet()), Set.of()));
    }

    /** The completions of one person that stand, newest first; none for who may not know what the person learns. */
    @Transactional(readOnly = true)
    public List<Completion> of(PersonId person, Actor by) {
        return sight.may(by, person, Knowledge.LEARNING, LocalDate.now(clock)) ? completions.of(person) : List.of();
    }

    private static Course course(Map<CourseId, Course> known, Completed completed) {
        return Objects.requireNonNull(known.get(completed.course()));
    }

    private Map<CourseId, Course> coursesOf(Collection<Completed> completed) {
        Map<CourseId, Course> known = new HashMap<>();
        for (Completed one : completed) {
            known.computeIfAbsent(one.course(), id -> courses.find(id).orElseThrow());
        }
        return known;
    }
}
