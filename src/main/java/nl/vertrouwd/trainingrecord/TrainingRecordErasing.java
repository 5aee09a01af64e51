package nl.vertrouwd.trainingrecord;

import java.util.List;
import java.util.Set;
import nl.vertrouwd.organisation.ErasePart;
import nl.vertrouwd.organisation.Leavers;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was completed stays, nobody's any more; a certificate keeps its number, so that it still is known to be genuine, without a name. */
@Component
@Order(30)
class TrainingRecordErasing implements ErasePart {

    private static final List<String> GONE = List.of(
            "UPDATE certificate x JOIN completion c ON c.id = x.completion_id SET x.person_name = '' WHERE c.person_id IN (:ids)",
            "UPDATE completion SET withdrawn_reason = '' WHERE person_id IN (:ids) AND withdrawn_reason IS NOT NULL",
            "UPDATE exemption SET reason = '', version = version + 1 WHERE person_id IN (:ids)");

    private final JdbcClient jdbc;

    TrainingRecordErasing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> tables() {
        return Set.of("certificate", "completion", "exemption");
    }

    @Override
    public void erase(Leavers leavers) {
        leavers.ifPeople(
                ids -> GONE.forEach(sql -> jdbc.sql(sql).param("ids", ids).update()));
    }
}
