package nl.vertrouwd.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.Courses;
import nl.vertrouwd.catalogue.Form;
import nl.vertrouwd.organisation.CsvRow;
import nl.vertrouwd.organisation.ExchangeFormats;
import nl.vertrouwd.organisation.ImportContext;
import nl.vertrouwd.organisation.ImportPart;
import nl.vertrouwd.organisation.ImportQueries;
import nl.vertrouwd.organisation.ImportedSites;
import nl.vertrouwd.organisation.ImportedUnits;
import nl.vertrouwd.organisation.PreparedFacts;
import nl.vertrouwd.organisation.SiteId;
import nl.vertrouwd.organisation.Sites;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The sessions of earlier administrations: the file adds and changes; what is absent stays, and so does what somebody changed in the product.
 * Whatever follows of a session that was given follows when the enrolments are known.
 */
@Component
@Order(210)
class SessionsPart implements ImportPart {

    static final String FILE = "sessions.csv";

    private static final List<String> COLUMNS = ExchangeFormats.columns(FILE);
    private static final String TEAM_MODULE = "SVJT";
    private static final int LONGEST_REASON = 1000;
    private static final int MOST_PLACES = 999_999_999;

    private final ImportQueries database;
    private final Courses courses;
    private final Sites sites;
    private final Clock clock;

    SessionsPart(ImportQueries database, Courses courses, Sites sites, Clock clock) {
        this.database = database;
        this.courses = courses;
        this.sites = sites;
        this.clock = clock;
    }

    /** The forms of the exchange format. */
    private enum InFile {
        CLASSROOM,
        ONLINE,
        HYBRID
    }

    /** The states of the exchange format. */
    private enum Status {
        PLANNED(SessionState.PUBLISHED),
        GIVEN(SessionState.GIVEN),
        CANCELLED(SessionState.CANCELLED);

        private final SessionState state;

        Status(SessionState state) {
            this.state = state;
        }
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public Prepared check(ImportContext context) {
        ImportedSessions imported = new ImportedSessions();
        Map<String, Course> known = courses.all().stream().collect(Collectors.toMap(Course::code, Function.identity()));
        Reader reader = new Reader(
                imported,
                new CodeColumns(known, context.shared(ImportedUnits.class)),
                context.shared(ImportedSites.class),
                new HashMap<>(),
                new ArrayList<>());
        ImportContext.Delivery delivery = context.read(FILE, COLUMNS, List.of(), reader::read);
        if (delivery == ImportContext.Delivery.UNREADABLE) {
            imported.unreadable();
        }
        context.share(ImportedSessions.class, imported);
        database.each(
                "SELECT reference, id FROM session", row -> imported.stored(row.getString(1), Ids.of(row.getBytes(2))));
        SessionTable table = new SessionTable(database, context, imported, courses.all(), sites, clock);
        return new PreparedFacts<>(FILE, delivery, reader.delivered(), table);
    }

    /** Turns rows of the file into sessions. */
    private record Reader(
            ImportedSessions imported,
            CodeColumns codes,
            ImportedSites sites,
            Map<String, Long> lines,
            List<DeliveredSession> delivered) {

        void read(CsvRow row) {
            String reference = row.code("reference", CodeColumns.LONGEST);
            Course course = codes.course(row);
            InFile form = row.oneOf("form", InFile.class);
            if (form != null && form != InFile.CLASSROOM && isTeamModule(course)) {
                row.error("form", "planning.import.error.team-module", TEAM_MODULE, form.name());
            }
            String organiser = codes.organiser(row);
            Optional<SiteId> site = site(row, form == InFile.ONLINE);
            LocalDate startsOn = row.date("starts_on");
            LocalDate endsOn = row.date("ends_on");
            Integer capacity = row.requiredNumber("capacity", 0, MOST_PLACES);
            Status status = row.oneOf("status", Status.class);
            String reason = row.text("cancel_reason", LONGEST_REASON);
            mention(row, reference);
            if (row.hasErrors()
                    || course == null
                    || form == null
                    || startsOn == null
                    || endsOn == null
                    || capacity == null
                    || status == null) {
                return;
            }
            delivered.add(new DeliveredSession(
                    row.line(),
                    reference,
                    course.id().value(),
                    Form.valueOf(form.name()),
                    organiser,
                    site.map(SiteId::value).orElse(null),
                    startsOn,
                    endsOn,
                    capacity,
                    status.state,
                    reason));
        }

        private void mention(CsvRow row, String reference) {
            if (reference.isEmpty()) {
                return;
            }
            imported.mention(reference);
            Long before = lines.putIfAbsent(reference, row.line());
            if (before != null) {
                row.error("reference", "organisation.import.error.twice", Long.toString(before));
            }
        }

        private static boolean isTeamModule(@Nullable Course course) {
            return course != null && course.code().equals(TEAM_MODULE);
        }

        private Optional<SiteId> site(CsvRow row, boolean online) {
            String code =
                    online ? row.oneLine("site_code", CodeColumns.LONGEST) : row.code("site_code", CodeColumns.LONGEST);
            Optional<SiteId> site = sites.find(code);
            if (site.isEmpty() && !code.isEmpty() && sites.isReadable()) {
                row.error("site_code", "organisation.import.error.unknown-site", CsvRow.shown(code));
            }
            return site;
        }
    }
}
