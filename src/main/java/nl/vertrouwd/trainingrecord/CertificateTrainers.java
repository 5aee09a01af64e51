package nl.vertrouwd.trainingrecord;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.vertrouwd.base.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The names of trainers on the certificates of others; for the erasing only. */
@Service
public class CertificateTrainers {

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.shared();

    CertificateTrainers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(String number, List<String> trainers) {}

    /** Takes the names off the certificates of these sessions; who else gave them stays. Refuses to run without a transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(Set<String> names, Collection<UUID> sessions) {
        if (sessions.isEmpty()) {
            return;
        }
        List<Row> rows = jdbc.sql(
                        "SELECT x.number, x.trainers FROM completion c JOIN certificate x ON x.completion_id = c.id"
                                + " WHERE c.session_id IN (:sessions)")
                .param("sessions", sessions.stream().map(Ids::bytes).toList())
                .query((row, number) -> new Row(
                        row.getString("number"), List.of(json.readValue(row.getString("trainers"), String[].class))))
                .list();
        for (Row row : rows) {
            List<String> others = row.trainers().stream()
                    .filter(trainer -> !names.contains(trainer))
                    .toList();
            if (others.size() < row.trainers().size()) {
                jdbc.sql("UPDATE certificate SET trainers = ? WHERE number = ?")
                        .params(json.writeValueAsString(others), row.number())
                        .update();
            }
        }
    }
}
