package nl.vertrouwd.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.Languages;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.organisation.Confirmation;
import nl.vertrouwd.organisation.ImportProgress;
import nl.vertrouwd.organisation.ImportRequest;
import nl.vertrouwd.organisation.ImportResult;
import nl.vertrouwd.organisation.ImportSource;
import nl.vertrouwd.organisation.ImportTexts;
import nl.vertrouwd.organisation.Imports;
import nl.vertrouwd.planning.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Folders with sessions and enrolments of earlier administrations; everything else is in the product already. */
abstract class DeliveryTestBase extends EnrolmentTestBase {

    static final String SESSIONS =
            "reference,course_code,form,organiser,site_code,starts_on,ends_on,capacity,status,cancel_reason";
    static final String ENROLMENTS = "session_reference,personnel_number,status";

    private static final AtomicInteger SEQUENCE = new AtomicInteger();

    @Autowired
    Imports imports;

    @Autowired
    ImportTexts texts;

    @TempDir
    Path folder;

    /** Of a session that no other test knows. */
    String reference;

    @BeforeEach
    void aReferenceOfItsOwn() {
        reference = "History-" + SEQUENCE.incrementAndGet();
    }

    ImportResult run() {
        return run(false);
    }

    ImportResult run(boolean dryRun) {
        return run(dryRun, progress -> {});
    }

    /** Somebody does this in the product while the sessions are checked and nothing is written. */
    ImportResult run(Runnable meanwhile) {
        AtomicBoolean done = new AtomicBoolean();
        return run(false, progress -> {
            if (progress.file().equals("enrolments.csv") && !done.getAndSet(true)) {
                CompletableFuture.runAsync(meanwhile).join();
            }
        });
    }

    /** Somebody begins this in the product when the import writes this file; it goes on as soon as they wait for it. */
    ImportResult runWhileWriting(String file, Callable<?> meanwhile) throws Exception {
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            AtomicReference<Future<?>> begun = new AtomicReference<>();
            ImportResult result = run(false, progress -> {
                boolean writes = progress.phase() == ImportProgress.Phase.WRITING
                        && progress.file().equals(file);
                if (writes && begun.get() == null) {
                    begun.set(threads.submit(meanwhile));
                    untilSomebodyWaits(begun.get());
                }
            });
            assertThat(begun.get()).as("it was begun").isNotNull();
            begun.get().get();
            return result;
        }
    }

    /** What the server says of transactions is a tenth of a second old, and gets no newer when it is asked more often. */
    private void untilSomebodyWaits(Future<?> other) {
        while (!isDoneSoon(other)
                && jdbc.sql("SELECT COUNT(*) FROM information_schema.innodb_trx WHERE trx_state = 'LOCK WAIT'")
                                .query(Integer.class)
                                .single()
                        == 0) {
            assertThat(other).isNotNull();
        }
    }

    private static boolean isDoneSoon(Future<?> other) {
        try {
            other.get(200, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException waits) {
            return false;
        } catch (InterruptedException | ExecutionException ended) {
            return true;
        }
    }

    private ImportResult run(boolean dryRun, Consumer<ImportProgress> listener) {
        try (ImportSource source = ImportSource.folder(folder)) {
            ImportRequest request = new ImportRequest(source, LocalDate.of(2026, 11, 23), dryRun, null);
            return imports.run(request.confirmed(Confirmation.ANY), listener);
        }
    }

    /** A row of a session of one day, that is planned on 14 March 2027 in the room's site unless it says otherwise. */
    String row(String status) {
        return row(reference, status, "2027-03-14", "2027-03-14", 12);
    }

    String row(String name, String status, String from, String to, int capacity) {
        return name + ",UBA,CLASSROOM,DEFENCE," + site.code() + "," + from + "," + to + "," + capacity + "," + status
                + ",";
    }

    String enrolled(PersonId person, String status) {
        return reference + "," + number(person) + "," + status;
    }

    void sessionsFile(String... rows) {
        write("sessions.csv", SESSIONS, rows);
    }

    void enrolmentsFile(String... rows) {
        write("enrolments.csv", ENROLMENTS, rows);
    }

    void remove(String file) {
        try {
            Files.delete(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(String file, String header, String... rows) {
        try {
            Files.writeString(folder.resolve(file), header + "\n" + String.join("\n", rows) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The counts as {@code file +added ~changed =unchanged}; nothing of these files is ever closed. */
    List<String> taken() {
        return counts(run());
    }

    static List<String> counts(ImportResult result) {
        assertThat(result).isInstanceOf(ImportResult.Done.class);
        return ((ImportResult.Done) result)
                .summary().counts().stream()
                        .peek(count ->
                                assertThat(count.closed() + count.withdrawn()).isZero())
                        .map(count -> count.file().replace(".csv", "") + " +" + count.added() + " ~" + count.changed()
                                + " =" + count.unchanged())
                        .toList();
    }

    List<String> errors() {
        return errors(Languages.ENGLISH);
    }

    List<String> errors(Locale language) {
        ImportResult result = run(true);
        assertThat(result).isInstanceOf(ImportResult.Rejected.class);
        return ((ImportResult.Rejected) result)
                .errors().shown().stream()
                        .map(error -> texts.line(language, error))
                        .toList();
    }

    List<String> conflicts(ImportResult result) {
        return conflicts(result, Languages.ENGLISH);
    }

    List<String> conflicts(ImportResult result, Locale language) {
        assertThat(result).isInstanceOf(ImportResult.Done.class);
        return ((ImportResult.Done) result)
                .summary().conflicts().shown().stream()
                        .map(conflict -> texts.line(language, conflict))
                        .toList();
    }

    Session imported() {
        return imported(reference);
    }

    Session imported(String name) {
        return sessions.byReference(name, Accounts.SYSTEM).orElseThrow().session();
    }

    /** What one person has of the session: day, source, whether it stands, whether a certificate belongs to it; the oldest first. */
    List<String> completions(PersonId person) {
        return jdbc.sql(
                        "SELECT CONCAT_WS(' ', c.completed_on, k.code, c.source, IF(c.withdrawn_at IS NULL, 'stands', 'withdrawn'),"
                                + " IF(x.number IS NULL, NULL, 'certificate'))"
                                + " FROM completion c JOIN course k ON k.id = c.course_id LEFT JOIN certificate x ON x.completion_id = c.id"
                                + " WHERE c.person_id = ? ORDER BY c.id")
                .param(Ids.bytes(person.value()))
                .query(String.class)
                .list();
    }
}
