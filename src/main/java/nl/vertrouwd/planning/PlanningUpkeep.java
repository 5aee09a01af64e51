package nl.vertrouwd.planning;

import java.util.List;
import nl.vertrouwd.base.Leftovers;
import nl.vertrouwd.base.OldRows;
import nl.vertrouwd.base.OldTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What of planning goes by itself. */
@Configuration(proxyBeanMethods = false)
class PlanningUpkeep {

    /** What somebody typed long ago and did not save. */
    @Bean
    Leftovers oldDrafts(OldRows rows) {
        return new OldTable(rows, "form_draft", List.of("account_id", "session_id"), "kept_at", FormDrafts.KEPT);
    }
}
