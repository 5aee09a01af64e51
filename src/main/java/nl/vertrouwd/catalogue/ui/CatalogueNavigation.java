package nl.vertrouwd.catalogue.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import nl.vertrouwd.base.ui.AddressedThing;
import nl.vertrouwd.base.ui.ManagementFigure;
import nl.vertrouwd.base.ui.NavigationEntry;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.Courses;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the catalogue stands in the navigation. */
@Configuration(proxyBeanMethods = false)
class CatalogueNavigation {

    @Bean
    AddressedThing course(Courses courses) {
        return AddressedThing.of(
                CourseEditView.class,
                CourseEditView.CODE,
                code -> courses.byCode(code).isPresent());
    }

    @Bean
    NavigationEntry coursesEntry(Courses courses) {
        return new NavigationEntry(
                "catalogue.navigation",
                VaadinIcon.BOOK,
                CoursesView.class,
                70,
                "catalogue.navigation.sentence",
                page -> new ManagementFigure(
                        page.getTranslation(
                                "catalogue.navigation.figure",
                                courses.all().stream().filter(Course::active).count()),
                        Tone.NEUTRAL));
    }
}
