package nl.vertrouwd.notification;

import nl.vertrouwd.access.NumberSetting;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What administrators may set of what people are told. */
@Configuration(proxyBeanMethods = false)
class NotificationSettings {

    /** So many months after it was told a message goes. */
    static final NumberSetting KEPT_MONTHS = new NumberSetting("notification.kept-months", 12, 4, 60);

    /** No more than so many people a day are told that they are too late. */
    static final NumberSetting OVERDUE_A_DAY = new NumberSetting("notification.overdue-a-day", 300, 1, 100_000);

    @Bean
    NumberSetting keptMonths() {
        return KEPT_MONTHS;
    }

    @Bean
    NumberSetting overdueADay() {
        return OVERDUE_A_DAY;
    }
}
