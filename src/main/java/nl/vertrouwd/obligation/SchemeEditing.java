package nl.vertrouwd.obligation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.AuditSubject;
import nl.vertrouwd.access.AuditTrail;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.DomainException;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.Courses;
import nl.vertrouwd.organisation.Branch;
import nl.vertrouwd.organisation.Units;
import nl.vertrouwd.trainingrecord.RecordedFacts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes schemes, for administrators of all of Defence: what is asked concerns everybody. A change and the duties that follow from it are
 * stored together or not at all.
 */
@Service
public class SchemeEditing {

    private final Schemes schemes;
    private final DutyPeriods periods;
    private final RecordedFacts records;
    private final Courses courses;
    private final Units units;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    SchemeEditing(
            Schemes schemes,
            DutyPeriods periods,
            RecordedFacts records,
            Courses courses,
            Units units,
            AuditTrail audit,
            JdbcClient jdbc,
            Clock clock) {
        this.schemes = schemes;
        this.periods = periods;
        this.records = records;
        this.courses = courses;
        this.units = units;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What somebody looked at before they decide.
     *
     * @param version of the scheme
     * @param today the day on which they looked
     */
    public record Seen(long version, LocalDate today) {}

    /** Whether this actor may change what is asked of everybody. */
    public boolean mayChange(Actor by) {
        return by.hasEverywhere(Role.ADMINISTRATOR);
    }

    /** What is wrong with a change; empty when it is possible. Throws for who may not change anything, and for an unknown scheme. */
    @Transactional(readOnly = true)
    public List<SchemeProblem> check(Actor by, SchemeChange change) {
        require(by);
        return check(schemes.find(change.scheme()).orElseThrow(SchemeEditing::unknown), change);
    }

    /**
     * Stores the change and makes the duties of everybody anew. Stores nothing when it is not possible, or when the scheme or the day is
     * another one than was seen.
     */
    @Transactional
    public SchemeResult save(Actor by, SchemeChange change, Seen seen, DutyProgress progress) {
        require(by);
        DutyScheme scheme = schemes.lock(change.scheme()).orElseThrow(SchemeEditing::unknown);
        if (scheme.version() != seen.version() || !seen.today().equals(LocalDate.now(clock))) {
            return new SchemeResult.LookAgain();
        }
        List<SchemeProblem> problems = check(scheme, change);
        if (!problems.isEmpty()) {
            return new SchemeResult.Refused(problems);
        }
        DutyScheme after = SchemeEdit.apply(scheme, change).at(scheme.version() + 1);
        jdbc.sql("UPDATE duty_scheme SET content = ?, version = ?, changed_by = ?, changed_at = ? WHERE code = ?")
                .params(
                        SchemeJson.write(after),
                        after.version(),
                        Ids.bytes(by.account().value()),
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                        after.code())
                .update();
        SchemeAudit said = SchemeAudit.of(scheme, change);
        audit.recordChange(
                by, said.action(), AuditSubject.thing("scheme", null), said.what(), said.before(), said.after());
        periods.renewAll(RenewalProgress.telling(progress));
        return new SchemeResult.Saved(after);
    }

    private List<SchemeProblem> check(DutyScheme scheme, SchemeChange change) {
        LocalDate today = LocalDate.now(clock);
        Set<String> codes = new HashSet<>(scheme.courses());
        courses.all().stream().map(Course::code).forEach(codes::add);
        Set<String> networks = new HashSet<>(scheme.networks());
        units.branches(today).stream().map(Branch::code).forEach(networks::add);
        Set<String> exempted = records.exempted(scheme.code());
        return SchemeRules.check(scheme, change, new SchemeRules.Known(codes, networks, exempted, today));
    }

    private void require(Actor by) {
        if (!mayChange(by)) {
            throw new DomainException("base.not-allowed");
        }
    }

    private static DomainException unknown() {
        return new DomainException("obligation.scheme.unknown");
    }
}
