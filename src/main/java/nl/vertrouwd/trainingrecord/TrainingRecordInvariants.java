package nl.vertrouwd.trainingrecord;

import java.util.List;
import nl.vertrouwd.base.Invariant;
import nl.vertrouwd.base.SqlInvariant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must hold for completions and certificates at any moment. */
@Configuration(proxyBeanMethods = false)
class TrainingRecordInvariants {

    @Bean
    Invariant certificatesHaveACompletion(JdbcClient jdbc) {
        return new SqlInvariant(
                "certificates-have-a-completion",
                jdbc,
                "SELECT x.number FROM certificate x LEFT JOIN completion c"
                        + " ON c.id = x.completion_id AND c.completed_on = x.completed_on WHERE c.id IS NULL");
    }

    @Bean
    Invariant certifiedCompletionsHaveACertificate(JdbcClient jdbc) {
        return new SqlInvariant(
                "certified-completions-have-a-certificate",
                jdbc,
                "SELECT BIN_TO_UUID(c.id) FROM completion c LEFT JOIN certificate x ON x.completion_id = c.id"
                        + " WHERE c.certified AND x.number IS NULL");
    }

    @Bean
    Invariant oneCompletionPerPersonPerSession(JdbcClient jdbc) {
        return new SqlInvariant(
                "one-completion-per-person-per-session",
                jdbc,
                "SELECT BIN_TO_UUID(session_id) FROM completion WHERE session_id IS NOT NULL AND withdrawn_at IS NULL"
                        + " GROUP BY person_id, session_id HAVING COUNT(*) > 1");
    }

    @Bean
    Invariant certificateNumbersCheck(JdbcClient jdbc) {
        return new CertificateNumbersCheck(jdbc);
    }

    /** Every number is written as it is read and has the right check character. */
    private record CertificateNumbersCheck(JdbcClient jdbc) implements Invariant {

        @Override
        public String name() {
            return "certificate-numbers-check";
        }

        @Override
        public List<String> violations() {
            return jdbc.sql("SELECT number FROM certificate").query((row, index) -> row.getString(1)).list().stream()
                    .filter(number -> !CertificateNumber.isWritten(number))
                    .limit(100)
                    .toList();
        }
    }
}
