package nl.vertrouwd.workspace.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import nl.vertrouwd.base.ui.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WorkspaceNavigation {

    @Bean
    NavigationEntry startEntry() {
        return new NavigationEntry("workspace.nav.start", VaadinIcon.HOME_O, StartView.class, 5);
    }

    @Bean
    NavigationEntry myCoursesEntry() {
        return new NavigationEntry("workspace.nav.my-courses", VaadinIcon.DIPLOMA, MyCoursesView.class, 10);
    }

    @Bean
    NavigationEntry dutiesEntry() {
        return new NavigationEntry("workspace.nav.duties", VaadinIcon.CLIPBOARD_CHECK, DutiesView.class, 15);
    }

    @Bean
    NavigationEntry offerEntry() {
        return new NavigationEntry("workspace.nav.offer", VaadinIcon.ACADEMY_CAP, OfferView.class, 20);
    }
}
