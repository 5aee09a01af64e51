package nl.vertrouwd.trainingrecord.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import nl.vertrouwd.base.ui.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where exemptions of networks stand on the management page. */
@Configuration(proxyBeanMethods = false)
class TrainingRecordNavigation {

    private static final int PLACE = 120;

    @Bean
    NavigationEntry waiversEntry() {
        return new NavigationEntry(
                "trainingrecord.waivers.title",
                VaadinIcon.CALENDAR_CLOCK,
                WaiversView.class,
                PLACE,
                "trainingrecord.waivers.navigation",
                null);
    }
}
