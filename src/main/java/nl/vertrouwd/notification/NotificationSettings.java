package nl.vertrouwd.notification;

import nl.vertrouwd.access.NumberSetting;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What administrators may set of what people are told. */
@Configuration(proxyBeanMethods = false)
class NotificationSettings {

    /** So many months after it was told a message goes. */
    static final NumberSetting KEPT_MONTHS = new NumberSetting("notification.kept-months", 12, 4, 60);

    @Bean
    NumberSetting keptMonths() {
        return KEPT_MONTHS;
    }
}
