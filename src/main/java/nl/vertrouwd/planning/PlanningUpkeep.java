package nl.vertrouwd.planning;

import java.time.Duration;
import java.util.List;
import nl.vertrouwd.base.Leftovers;
import nl.vertrouwd.base.OldRows;
import nl.vertrouwd.base.OldTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What of planning goes by itself. */
@Configuration(proxyBeanMethods = false)
class PlanningUpkeep {

    private static final Duration KEPT_BATCHES = Duration.ofDays(30);
    private static final Duration KEPT_BLOCKED = Duration.ofDays(366);

    /** What was proposed for a term that is long over. */
    @Bean
    Leftovers oldProposals(OldRows rows) {
        return new OldTable(rows, "proposal", List.of("id"), "term_until", KEPT_BLOCKED);
    }

    /** When somebody or a place was not available, long ago. */
    @Bean
    Leftovers oldBlockedPeriods(OldRows rows) {
        return new OldTable(rows, "blocked_period", List.of("id"), "ends", KEPT_BLOCKED);
    }

    /** Which sessions were changed at once, long after that could be undone. */
    @Bean
    Leftovers oldBatches(OldRows rows) {
        return new OldTable(rows, "session_batch", List.of("id"), "at", KEPT_BATCHES);
    }

    /** What somebody typed long ago and did not save. */
    @Bean
    Leftovers oldDrafts(OldRows rows) {
        return new OldTable(rows, "form_draft", List.of("account_id", "session_id"), "kept_at", FormDrafts.KEPT);
    }
}
