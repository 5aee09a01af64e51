package nl.vertrouwd.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.vertrouwd.organisation.ErasePart;
import nl.vertrouwd.organisation.Leavers;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people who are erased were told, the letters it was in, and what they chose about mail; nothing of it is left. */
@Component
@Order(11)
class MessageErasing implements ErasePart {

    private static final List<String> TABLES = List.of("message", "letter", "message_preference");

    private final JdbcClient jdbc;

    MessageErasing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> tables() {
        return Set.copyOf(TABLES);
    }

    @Override
    public void erase(Leavers leavers) {
        List<byte[]> receivers = new ArrayList<>();
        leavers.ifPeople(receivers::addAll);
        leavers.ifAccounts(receivers::addAll);
        if (!receivers.isEmpty()) {
            TABLES.forEach(table -> jdbc.sql("DELETE FROM " + table + " WHERE receiver IN (:receivers)")
                    .param("receivers", receivers)
                    .update());
        }
    }
}
