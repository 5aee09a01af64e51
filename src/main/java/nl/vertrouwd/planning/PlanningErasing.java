package nl.vertrouwd.planning;

import java.util.List;
import java.util.Set;
import nl.vertrouwd.access.AuditSubject;
import nl.vertrouwd.access.AuditTrail;
import nl.vertrouwd.base.ErasedName;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.organisation.ErasePart;
import nl.vertrouwd.organisation.Leavers;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Trainers who were erased gave their sessions without a name; when they were not available, what they may give, and what somebody asked for or typed goes. */
@Component
@Order(40)
class PlanningErasing implements ErasePart {

    private final JdbcClient jdbc;
    private final AuditTrail audit;

    PlanningErasing(JdbcClient jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    @Override
    public Set<String> tables() {
        return Set.of("trainer", "form_draft", "blocked_period", "qualification", "course_request");
    }

    @Override
    public void erase(Leavers leavers) {
        leavers.ifPeople(ids -> {
            unname("person_id", ids);
            jdbc.sql("DELETE FROM course_request WHERE person_id IN (:ids)")
                    .param("ids", ids)
                    .update();
        });
        leavers.ifAccounts(ids -> {
            jdbc.sql("SELECT id FROM trainer WHERE account_id IN (:ids)")
                    .param("ids", ids)
                    .query((row, number) -> Ids.of(row.getBytes("id")))
                    .list()
                    .forEach(trainer -> audit.forgetThing(AuditSubject.thing("trainer", trainer)));
            unname("account_id", ids);
            jdbc.sql("DELETE FROM form_draft WHERE account_id IN (:ids)")
                    .param("ids", ids)
                    .update();
        });
    }

    private void unname(String column, List<byte[]> ids) {
        for (String table : List.of("blocked_period", "qualification")) {
            jdbc.sql("DELETE x FROM " + table + " x JOIN trainer t ON t.id = x.trainer_id WHERE t." + column
                            + " IN (:ids)")
                    .param("ids", ids)
                    .update();
        }
        jdbc.sql("UPDATE trainer SET name = :name, party = '', active = FALSE, version = version + 1 WHERE " + column
                        + " IN (:ids)")
                .param("name", ErasedName.FULL)
                .param("ids", ids)
                .update();
    }
}
