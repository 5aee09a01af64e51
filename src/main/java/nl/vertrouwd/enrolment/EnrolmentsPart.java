package nl.vertrouwd.enrolment;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.organisation.CsvRow;
import nl.vertrouwd.organisation.ExchangeFormats;
import nl.vertrouwd.organisation.ImportContext;
import nl.vertrouwd.organisation.ImportPart;
import nl.vertrouwd.organisation.ImportQueries;
import nl.vertrouwd.organisation.ImportedPersons;
import nl.vertrouwd.organisation.PreparedFacts;
import nl.vertrouwd.planning.ImportedSession;
import nl.vertrouwd.planning.ImportedSessions;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Who took part in the sessions of earlier administrations: the file adds and changes; what is absent stays, and so does what somebody changed
 * in the product. What follows of it, places that are taken and completions, follows in the same import, also when only sessions changed.
 */
@Component
@Order(220)
class EnrolmentsPart implements ImportPart {

    static final String FILE = "enrolments.csv";

    private static final List<String> COLUMNS = ExchangeFormats.columns(FILE);
    private static final int CODE = 64;

    private final ImportQueries database;
    private final ImportedAttendance attendance;
    private final Clock clock;

    EnrolmentsPart(ImportQueries database, ImportedAttendance attendance, Clock clock) {
        this.database = database;
        this.attendance = attendance;
        this.clock = clock;
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public Prepared check(ImportContext context) {
        ImportedSessions sessions = context.shared(ImportedSessions.class);
        Reader reader = new Reader(sessions, context.shared(ImportedPersons.class), new HashMap<>());
        ImportContext.Delivery delivery = context.read(FILE, COLUMNS, List.of(), reader::read);
        EnrolmentTable table = new EnrolmentTable(database, context, clock);
        PreparedFacts<DeliveredEnrolment, StoredEnrolment> facts = new PreparedFacts<>(
                FILE, delivery, List.copyOf(reader.delivered().values()), table);
        return new PreparedEnrolments(facts, table, sessions, attendance);
    }

    /** Turns rows of the file into enrolments. */
    private record Reader(
            ImportedSessions sessions,
            ImportedPersons persons,
            Map<StoredEnrolment.Key, DeliveredEnrolment> delivered) {

        void read(CsvRow row) {
            if (persons.passesOver(row)) {
                return;
            }
            Optional<ImportedSession> session = session(row);
            Optional<PersonId> person = persons.named(row);
            EnrolmentStatus status = row.oneOf("status", EnrolmentStatus.class);
            if (session.isEmpty() || person.isEmpty() || status == null || row.hasErrors()) {
                return;
            }
            DeliveredEnrolment one = new DeliveredEnrolment(
                    row.line(), session.get(), person.get().value(), status);
            DeliveredEnrolment before = delivered.putIfAbsent(one.key(), one);
            if (before != null) {
                row.error("personnel_number", "organisation.import.error.twice", Long.toString(before.line()));
            }
        }

        private Optional<ImportedSession> session(CsvRow row) {
            String reference = row.code("session_reference", CODE);
            Optional<ImportedSession> session = sessions.find(reference);
            if (session.isEmpty() && !reference.isEmpty() && sessions.isReadable()) {
                row.error("session_reference", "enrolment.import.error.session", CsvRow.shown(reference));
            }
            return session;
        }
    }
}
