package nl.vertrouwd.planning;

import nl.vertrouwd.access.NumberSetting;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What administrators can set about planning. */
@Configuration(proxyBeanMethods = false)
class PlanningSettings {

    /** Minutes between two sites of one time zone of which nobody said how far apart they are. */
    static final NumberSetting TRAVEL_MINUTES = new NumberSetting("planning.travel-minutes", 90, 0, 480);

    @Bean
    NumberSetting travelMinutes() {
        return TRAVEL_MINUTES;
    }
}
