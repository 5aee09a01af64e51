package nl.vertrouwd.organisation;

import java.util.List;
import java.util.UUID;
import nl.vertrouwd.base.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases some people in one transaction. They stand in the list outside the database first: who is cut off in between finds them there and
 * erases them again, while the other way round a backup could bring somebody back whom no list names.
 */
@Service
class ErasureBatch {

    private final ErasedList list;
    private final List<ErasePart> parts;
    private final ErasureLog log;
    private final JdbcClient database;

    ErasureBatch(ErasedList list, List<ErasePart> parts, ErasureLog log, JdbcClient database) {
        this.list = list;
        this.parts = parts;
        this.log = log;
        this.database = database;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void erase(UUID run, List<Leaver> people) {
        Leavers leavers = new Leavers(people);
        lock(leavers);
        List<Pseudonym> pseudonyms = people.stream().map(list::pseudonym).toList();
        list.add(pseudonyms);
        parts.forEach(part -> part.erase(leavers));
        list.copy(pseudonyms);
        int ofTheFile = leavers.people().size();
        log.count(run, ofTheFile, people.size() - ofTheFile);
    }

    /** Whoever is about to change something of them waits. */
    private void lock(Leavers leavers) {
        leavers.ifPeople(ids -> database.sql("SELECT id FROM person WHERE id IN (:ids) ORDER BY id FOR UPDATE")
                .param("ids", ids)
                .query((row, number) -> Ids.of(row.getBytes("id")))
                .list());
    }
}
