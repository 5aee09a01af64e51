package nl.vertrouwd.organisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.vertrouwd.access.Settings;
import nl.vertrouwd.base.HealthCheck;
import nl.vertrouwd.base.Leftovers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What of imports goes by itself, and what is looked at every night. */
@Configuration(proxyBeanMethods = false)
class OrganisationUpkeep {

    /** Files that somebody put down for an import and left there. */
    @Bean
    Leftovers forgottenUploads(ImportDesk desk) {
        return leftovers("forgotten-uploads", now -> desk.clearForgotten());
    }

    /** What was wrong in files of long ago; it may quote from them. */
    @Bean
    Leftovers oldImportRemarks(JdbcClient jdbc) {
        return leftovers(
                "import-run-remark",
                now -> jdbc.sql(
                                "DELETE m FROM import_run_remark m JOIN import_run r ON r.id = m.run_id WHERE r.started_at < ?")
                        .param(LocalDateTime.ofInstant(now, ZoneOffset.UTC).minus(ImportLog.KEPT))
                        .update());
    }

    /** Where people come from a personnel system, something is wrong when it has not delivered for a while. */
    @Bean
    HealthCheck deliveryIsRecent(ImportRuns runs, Settings settings, Clock clock) {
        return check("organisation.check.delivery-name", now -> {
            Instant latest = now.minus(Duration.ofDays(settings.get(OrganisationSettings.DELIVERY_DAYS)));
            return runs.isAnythingDelivered() && !runs.isDeliveredSince(latest)
                    ? Optional.of("organisation.check.delivery")
                    : Optional.empty();
        });
    }

    /** A delivery that waits does not come in by itself. */
    @Bean
    HealthCheck noDeliveryWaits(DeliveryFolder folder) {
        return check("organisation.delivery.waiting", now -> {
            try {
                return folder.waiting().isEmpty() ? Optional.empty() : Optional.of("organisation.delivery.unconfirmed");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private interface Throwing {

        long away(Instant now);
    }

    private interface Looking {

        Optional<String> at(Instant now);
    }

    private static Leftovers leftovers(String name, Throwing throwing) {
        return new Leftovers() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public long throwAway(Instant now) {
                return throwing.away(now);
            }
        };
    }

    private static HealthCheck check(String nameKey, Looking looking) {
        return new HealthCheck() {
            @Override
            public String nameKey() {
                return nameKey;
            }

            @Override
            public Optional<String> problem(Instant now) {
                return looking.at(now);
            }
        };
    }
}
