package nl.vertrouwd.catalogue.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import nl.vertrouwd.base.ui.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the catalogue stands in the navigation. */
@Configuration(proxyBeanMethods = false)
class CatalogueNavigation {

    @Bean
    NavigationEntry coursesEntry() {
        return new NavigationEntry(
                "catalogue.navigation", VaadinIcon.BOOK, CoursesView.class, 70, "catalogue.navigation.sentence");
    }
}
