package nl.vertrouwd.organisation.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import nl.vertrouwd.base.ui.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OrganisationNavigation {

    @Bean
    NavigationEntry organisationEntry() {
        return new NavigationEntry("organisation.nav.chart", VaadinIcon.SITEMAP, OrganisationView.class, 60);
    }

    @Bean
    NavigationEntry personsEntry() {
        return new NavigationEntry(
                "organisation.nav.persons",
                VaadinIcon.GROUP,
                PersonsView.class,
                80,
                "organisation.nav.persons.sentence");
    }

    @Bean
    NavigationEntry importEntry() {
        return new NavigationEntry(
                "organisation.nav.import", VaadinIcon.UPLOAD, ImportView.class, 90, "organisation.nav.import.sentence");
    }
}
