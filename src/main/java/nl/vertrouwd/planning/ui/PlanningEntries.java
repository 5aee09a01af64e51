package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import nl.vertrouwd.base.ui.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where planning stands in the navigation. */
@Configuration(proxyBeanMethods = false)
class PlanningEntries {

    @Bean
    NavigationEntry planningEntry() {
        return new NavigationEntry("planning.navigation.calendar", VaadinIcon.CALENDAR, PlanningView.class, 40);
    }

    @Bean
    NavigationEntry trainersEntry() {
        return new NavigationEntry(
                "planning.navigation.trainers",
                VaadinIcon.USERS,
                TrainersView.class,
                50,
                "planning.navigation.trainers.sentence");
    }

    @Bean
    NavigationEntry roomsEntry() {
        return new NavigationEntry(
                "planning.navigation.rooms",
                VaadinIcon.BUILDING,
                RoomsView.class,
                60,
                "planning.navigation.rooms.sentence");
    }
}
