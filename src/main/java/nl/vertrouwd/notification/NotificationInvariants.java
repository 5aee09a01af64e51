package nl.vertrouwd.notification;

import nl.vertrouwd.base.Invariant;
import nl.vertrouwd.base.SqlInvariant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must always hold of what people are told. */
@Configuration(proxyBeanMethods = false)
class NotificationInvariants {

    @Bean
    Invariant messagesInALetterHaveIt(JdbcClient jdbc) {
        return new SqlInvariant("messages-in-a-letter-have-it", jdbc, """
                SELECT HEX(m.id) FROM message m LEFT JOIN letter l ON l.id = m.letter_id
                WHERE m.mail = 'IN_LETTER' AND (l.id IS NULL OR l.receiver <> m.receiver)""");
    }

    @Bean
    Invariant lettersHaveSomethingToTell(JdbcClient jdbc) {
        return new SqlInvariant("letters-have-something-to-tell", jdbc, """
                SELECT HEX(l.id) FROM letter l LEFT JOIN message m ON m.letter_id = l.id
                WHERE l.state IN ('WAITING', 'PARKED') AND m.id IS NULL""");
    }
}
