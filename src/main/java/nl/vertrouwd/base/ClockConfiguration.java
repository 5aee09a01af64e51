package nl.vertrouwd.base;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock of the product; its zone says which day "today" is where no site is concerned. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    Clock clock(@Value("${vertrouwd.zone:Europe/Amsterdam}") ZoneId zone) {
        return Clock.system(zone);
    }
}
