package nl.vertrouwd.planning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.organisation.Confirmation;
import nl.vertrouwd.organisation.ImportRequest;
import nl.vertrouwd.organisation.ImportResult;
import nl.vertrouwd.organisation.ImportSource;
import nl.vertrouwd.organisation.Imports;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.organisation.TestOrganisation;
import org.springframework.boot.test.context.TestComponent;

/** Lets a file deliver sessions and who takes part in them, for tests of what becomes of them. */
@TestComponent
public class TestDelivery {

    private static final AtomicInteger SEQUENCE = new AtomicInteger();

    private final Imports imports;
    private final Sessions sessions;
    private final TestOrganisation organisation;

    public TestDelivery(Imports imports, Sessions sessions, TestOrganisation organisation) {
        this.imports = imports;
        this.sessions = sessions;
        this.organisation = organisation;
    }

    /** A session of the course UBA for twelve people, in a room somewhere at the site, without times. */
    public Session session(Site site, LocalDate first, LocalDate last, String status) {
        String reference = "Delivered-" + SEQUENCE.incrementAndGet();
        take(
                "sessions.csv",
                "reference,course_code,form,organiser,site_code,starts_on,ends_on,capacity,status,cancel_reason",
                reference + ",UBA,CLASSROOM,DEFENCE," + site.code() + "," + first + "," + last + ",12," + status + ",");
        return sessions.byReference(reference, Accounts.SYSTEM).orElseThrow().session();
    }

    public void enrolment(Session session, PersonId person, String status) {
        take(
                "enrolments.csv",
                "session_reference,personnel_number,status",
                session.reference() + "," + organisation.number(person) + "," + status);
    }

    /** Takes in a folder with this one file; every row is a line. */
    public void take(String file, String header, String... rows) {
        try {
            Path folder = Files.createTempDirectory("delivery");
            Path written = Files.writeString(folder.resolve(file), header + "\n" + String.join("\n", rows) + "\n");
            try (ImportSource source = ImportSource.folder(folder)) {
                ImportRequest request = new ImportRequest(source, LocalDate.of(2026, 11, 23), false, null);
                ImportResult result = imports.run(request.confirmed(Confirmation.ANY), progress -> {});
                if (!(result instanceof ImportResult.Done)) {
                    throw new AssertionError(result.toString());
                }
            }
            Files.delete(written);
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
