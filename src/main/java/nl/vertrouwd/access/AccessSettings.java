package nl.vertrouwd.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What administrators can set about signing in. */
@Configuration(proxyBeanMethods = false)
class AccessSettings {

    static final NumberSetting INVITATION_HOURS = new NumberSetting("access.invitation-hours", 72, 1, 336);

    @Bean
    NumberSetting invitationHours() {
        return INVITATION_HOURS;
    }
}
