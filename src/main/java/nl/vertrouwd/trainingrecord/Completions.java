package nl.vertrouwd.trainingrecord;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.CourseId;
import nl.vertrouwd.catalogue.Courses;
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
    private final Clock clock;

    Completions(
            CompletionStore completions,
            CertificateStore certificates,
            CertificateIssuer issuer,
            Courses courses,
            Clock clock) {
        this.completions = completions;
        this.certificates = certificates;
        this.issuer = issuer;
        this.courses = courses;
        this.clock = clock;
    }

    /**
     * Records completions inside the caller's transaction and issues a certificate for each where the course gives one. A person
     * who already has a completion from the same session is passed over, so repeating it changes nothing. Refuses to run without a
     * transaction, and a course that is not in the catalogue.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Collection<Completed> completed) {
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
        for (CompletionRow row : rows) {
            if (row.certified() && written.contains(row.id())) {
                issued.put(row.id(), issuer.issue(row.completed(), course(known, row.completed())));
            }
        }
        certificates.insert(issued);
    }

    /** The completions of one person that stand, newest first; the caller decides who may ask. */
    @Transactional(readOnly = true)
    public List<Completion> of(PersonId person) {
        return completions.of(person);
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
