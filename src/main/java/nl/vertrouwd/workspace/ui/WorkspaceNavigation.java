package nl.vertrouwd.workspace.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.base.PathName;
import nl.vertrouwd.base.ui.AddressedThing;
import nl.vertrouwd.base.ui.NavigationEntry;
import nl.vertrouwd.organisation.Persons;
import nl.vertrouwd.planning.Sessions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WorkspaceNavigation {

    @Bean
    NavigationEntry startEntry() {
        return new NavigationEntry("workspace.nav.start", VaadinIcon.HOME_O, StartView.class, 5);
    }

    @Bean
    AddressedThing session(Sessions sessions, CurrentUser user) {
        return AddressedThing.of(
                SessionView.class,
                SessionView.REFERENCE,
                reference -> sessions.byReference(PathName.read(reference), user.require())
                        .isPresent());
    }

    @Bean
    NavigationEntry myCoursesEntry() {
        return new NavigationEntry("workspace.nav.my-courses", VaadinIcon.DIPLOMA, MyCoursesView.class, 10);
    }

    @Bean
    NavigationEntry offerEntry() {
        return new NavigationEntry("workspace.nav.offer", VaadinIcon.ACADEMY_CAP, OfferView.class, 20);
    }

    @Bean
    AddressedThing addressedDossier(Persons persons, CurrentUser user) {
        return AddressedThing.of(
                PersonDossierView.class,
                "number",
                number -> persons.byPersonnelNumber(user.require(), PathName.read(number))
                        .isPresent());
    }

    @Bean
    AddressedThing addressedDuties(Persons persons, CurrentUser user) {
        return AddressedThing.of(
                PersonDutiesView.class,
                "number",
                number -> persons.byPersonnelNumber(user.require(), PathName.read(number))
                        .isPresent());
    }
}
