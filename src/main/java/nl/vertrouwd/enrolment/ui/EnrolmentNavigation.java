package nl.vertrouwd.enrolment.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import nl.vertrouwd.base.ui.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EnrolmentNavigation {

    @Bean
    NavigationEntry givingEntry() {
        return new NavigationEntry("enrolment.nav.giving", VaadinIcon.CLIPBOARD_CHECK, GivingView.class, 30);
    }
}
