package nl.vertrouwd.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.DomainException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who imported what, when, with which result; refuses anybody who is not an administrator. */
@Service
public class ImportRuns {

    private static final String DELIVERED = " FROM import_run WHERE result = 'DONE' AND NOT dry_run AND NOT demo";

    private final JdbcClient database;
    private final ImportRunReader reader;

    ImportRuns(JdbcClient database, ImportRunReader reader) {
        this.database = database;
        this.reader = reader;
    }

    /** The imports, newest first. One that the product left in the middle is shown as interrupted. */
    @Transactional
    public List<ImportRun> latest(Actor actor, int offset, int limit) {
        require(actor);
        markInterrupted();
        return reader.latest(offset, limit);
    }

    /** All that is kept of one import, if there is such a one. */
    @Transactional
    public Optional<ImportRunDetails> find(Actor actor, UUID id) {
        require(actor);
        markInterrupted();
        return reader.find(id);
    }

    /** Whether the demo was taken in and nothing else. */
    @Transactional(readOnly = true)
    public boolean holdOnlyTheDemo() {
        return database.sql("SELECT COUNT(*) > 0 AND COALESCE(SUM(NOT demo), 0) = 0 FROM import_run"
                        + " WHERE result = 'DONE' AND NOT dry_run")
                .query(Boolean.class)
                .single();
    }

    /** Takes the lock that only one import can have, until the transaction ends; false when another has it. */
    boolean lock() {
        return !database.sql("SELECT id FROM import_lock WHERE id = 1 FOR UPDATE SKIP LOCKED")
                .query(Integer.class)
                .list()
                .isEmpty();
    }

    /** Whether anything but the demo was ever taken in. */
    boolean isAnythingDelivered() {
        return database.sql("SELECT EXISTS (SELECT 1" + DELIVERED + ")")
                .query(Boolean.class)
                .single();
    }

    /** Whether a delivery was taken in since that moment. */
    boolean isDeliveredSince(Instant moment) {
        return database.sql("SELECT EXISTS (SELECT 1" + DELIVERED + " AND started_at >= ?)")
                .param(LocalDateTime.ofInstant(moment, ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    /** The date of the newest delivery that was taken in, when it is later than that day. */
    Optional<LocalDate> deliveredAfter(LocalDate day) {
        return database.sql(
                        "SELECT delivered_on" + DELIVERED + " AND delivered_on > ? ORDER BY delivered_on DESC LIMIT 1")
                .param(day)
                .query(LocalDate.class)
                .optional();
    }

    private static void require(Actor actor) {
        if (!actor.hasAny(Role.ADMINISTRATOR)) {
            throw new DomainException("organisation.import.only-administrators");
        }
    }

    /** A run that is under way holds the lock; one that says so while the lock is free was cut off. */
    private void markInterrupted() {
        boolean underWay = database.sql("SELECT EXISTS (SELECT 1 FROM import_run WHERE result = 'RUNNING')")
                .query(Boolean.class)
                .single();
        if (underWay && lock()) {
            database.sql("UPDATE import_run SET result = 'INTERRUPTED' WHERE result = 'RUNNING'")
                    .update();
        }
    }
}
