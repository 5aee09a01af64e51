package nl.vertrouwd.trainingrecord;

import java.util.List;
import java.util.function.Supplier;
import nl.vertrouwd.base.Invariant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must hold for completions and certificates at any moment. */
@Configuration(proxyBeanMethods = false)
class TrainingRecordInvariants {

    @Bean
    Invariant certificatesHaveACompletion(JdbcClient jdbc) {
        return invariant(
                "certificates-have-a-completion",
                () -> jdbc.sql("""
                SELECT CONCAT('certificate ', x.number, ' without its completion') FROM certificate x
                LEFT JOIN completion c ON c.id = x.completion_id AND c.completed_on = x.completed_on
                WHERE c.id IS NULL LIMIT 100""").query(String.class).list());
    }

    @Bean
    Invariant certificateNumbersCheck(JdbcClient jdbc) {
        return invariant(
                "certificate-numbers-check",
                () -> jdbc.sql("SELECT number FROM certificate ORDER BY number").query(String.class).list().stream()
                        .filter(number -> CertificateNumber.read(number)
                                .filter(read -> read.value().equals(number))
                                .isEmpty())
                        .limit(100)
                        .map(number -> "certificate " + number + " fails its check character")
                        .toList());
    }

    @Bean
    Invariant oneCompletionPerSession(JdbcClient jdbc) {
        return invariant(
                "one-completion-per-person-per-session",
                () -> jdbc.sql("""
                SELECT CONCAT(COUNT(*), ' completions of one person in session ', BIN_TO_UUID(session_id)) FROM completion
                WHERE session_id IS NOT NULL AND withdrawn_at IS NULL
                GROUP BY person_id, session_id HAVING COUNT(*) > 1 LIMIT 100""").query(String.class).list());
    }

    private static Invariant invariant(String name, Supplier<List<String>> violations) {
        return new Invariant() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public List<String> violations() {
                return violations.get();
            }
        };
    }
}
