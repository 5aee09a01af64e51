package nl.vertrouwd.planning;

import nl.vertrouwd.access.NumberSetting;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What administrators can set about planning. */
@Configuration(proxyBeanMethods = false)
class PlanningSettings {

    /** Minutes between two sites of one time zone of which nobody said how far apart they are. */
    static final NumberSetting TRAVEL_MINUTES = new NumberSetting("planning.travel-minutes", 90, 0, 480);

    /** Days that planners have to say what becomes of a session with too few participants. */
    static final NumberSetting ANSWER_DAYS = new NumberSetting("planning.answer-days", 3, 1, 21);

    @Bean
    NumberSetting answerDays() {
        return ANSWER_DAYS;
    }

    @Bean
    NumberSetting travelMinutes() {
        return TRAVEL_MINUTES;
    }
}
