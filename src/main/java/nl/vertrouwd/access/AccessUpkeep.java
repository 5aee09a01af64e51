package nl.vertrouwd.access;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.vertrouwd.base.HealthCheck;
import nl.vertrouwd.base.Leftovers;
import nl.vertrouwd.base.OldRows;
import nl.vertrouwd.base.OldTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What of signing in goes by itself, and whether the audit trail is whole. */
@Configuration(proxyBeanMethods = false)
class AccessUpkeep {

    /** Invitations that lapsed, or were used or replaced, are no use to anybody a month later. */
    private static final Duration INVITATIONS = Duration.ofDays(30);

    @Bean
    Leftovers oldPublicTries(OldRows rows) {
        return new OldTable(rows, "public_try", List.of("subject", "slot"), "tried_at", Tries.UNUSED);
    }

    @Bean
    Leftovers oldAttempts(OldRows rows) {
        return new OldTable(rows, "sign_in_attempt", List.of("subject"), "last_at", Waiting.FORGOTTEN);
    }

    @Bean
    Leftovers oldLooks(OldRows rows) {
        return new OldTable(
                rows, "audit_look", List.of("account_id", "person_id", "hour"), "hour", AuditTrail.LOOKS_KEPT);
    }

    @Bean
    Leftovers lapsedInvitations(OldRows rows) {
        return new OldTable(rows, "invitation", List.of("id"), "valid_until", INVITATIONS);
    }

    @Bean
    HealthCheck auditIsWhole(AuditVerifier verifier) {
        return new HealthCheck() {
            @Override
            public String nameKey() {
                return "access.audit.title";
            }

            @Override
            public Optional<String> problem(Instant now) {
                return verifier.verify(Optional.empty()).found() == 0
                        ? Optional.empty()
                        : Optional.of("access.check.audit");
            }
        };
    }
}
