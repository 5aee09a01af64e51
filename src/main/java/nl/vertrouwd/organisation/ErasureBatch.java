package nl.vertrouwd.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases some people in one transaction: those whom, once nobody can change them any more, it still is time to erase. They stand in the list outside the database first: who is cut off in between finds them there and
 * erases them again, while the other way round a backup could bring somebody back whom no list names.
 */
@Service
class ErasureBatch {

    private final ErasedList list;
    private final List<ErasePart> parts;
    private final ErasureLog log;
    private final WhoLeft whoLeft;

    ErasureBatch(ErasedList list, List<ErasePart> parts, ErasureLog log, WhoLeft whoLeft) {
        this.list = list;
        this.parts = parts;
        this.log = log;
        this.whoLeft = whoLeft;
    }

    /** Whose last day lies later by now is passed over. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void erase(UUID run, List<Leaver> people, LocalDate leftBefore) {
        Leavers leavers = whoLeft.locked(new Leavers(people), leftBefore);
        if (leavers.all().isEmpty()) {
            return;
        }
        List<Pseudonym> pseudonyms = leavers.all().stream().map(list::pseudonym).toList();
        list.add(pseudonyms);
        parts.forEach(part -> part.erase(leavers));
        list.copy(pseudonyms);
        int ofTheFile = leavers.people().size();
        log.count(run, ofTheFile, leavers.all().size() - ofTheFile);
    }
}
