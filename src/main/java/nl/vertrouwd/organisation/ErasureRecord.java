package nl.vertrouwd.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.AuditSubject;
import nl.vertrouwd.access.AuditTrail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What of an erasure must be in the database together: the copy of the list, how it ended, and who had it done. */
@Service
class ErasureRecord {

    private final ErasedList list;
    private final ErasureLog log;
    private final AuditTrail audit;

    ErasureRecord(ErasedList list, ErasureLog log, AuditTrail audit) {
        this.list = list;
        this.log = log;
        this.audit = audit;
    }

    /** Counts only, so that the trail says nothing of who it was. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void ended(Actor by, ErasureRun run) {
        Map<String, String> counts = new TreeMap<>();
        counts.put("left-before", run.leftBefore().toString());
        counts.put("people", Integer.toString(run.people()));
        counts.put("outsiders", Integer.toString(run.outsiders()));
        if (run.failed() > 0) {
            counts.put("failed", Integer.toString(run.failed()));
        }
        String action = run.kind() == ErasureRun.Kind.AGAIN ? "organisation.erased-again" : "organisation.erased";
        audit.record(by, action, AuditSubject.thing("erasure", run.id()), Map.of(), counts);
    }

    /** Somebody may be brought back; not said whom. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void admitted(Actor by, Pseudonym pseudonym) {
        list.takeOffTheCopy(List.of(pseudonym));
        audit.record(by, "organisation.erased-admitted", AuditSubject.thing("erasure", null), Map.of(), Map.of());
    }

    /** The copy knows everybody of the list. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void copied(Collection<Pseudonym> pseudonyms) {
        list.copy(pseudonyms);
    }

    /** The copy knows who was let in again. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void takenOff(Collection<Pseudonym> pseudonyms) {
        list.takeOffTheCopy(pseudonyms);
    }

    /** One that says it runs while nobody does was cut off. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void interrupted() {
        log.interrupted();
    }
}
