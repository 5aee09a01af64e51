package nl.vertrouwd.obligation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.vertrouwd.base.ui.AddressedThing;
import nl.vertrouwd.base.ui.ManagementFigure;
import nl.vertrouwd.base.ui.NavigationEntry;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.obligation.DutyScheme;
import nl.vertrouwd.obligation.Schemes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where schemes stand on the management page. */
@Configuration(proxyBeanMethods = false)
class SchemeNavigation {

    private static final int PLACE = 115;

    @Bean
    AddressedThing addressedScheme(Schemes schemes) {
        return AddressedThing.of(
                SchemeView.class, SchemeView.SCHEME, code -> schemes.find(code).isPresent());
    }

    @Bean
    AddressedThing addressedSchemeChange(Schemes schemes) {
        return new AddressedThing(
                SchemeChangeView.class,
                (route, query) -> route.get(SchemeView.SCHEME)
                        .flatMap(schemes::find)
                        .flatMap(scheme -> ChangeAddress.of(scheme, query))
                        .isPresent());
    }

    @Bean
    NavigationEntry schemesEntry(Schemes schemes, Clock clock) {
        return new NavigationEntry(
                "obligation.schemes.title",
                VaadinIcon.SCALE,
                SchemesView.class,
                PLACE,
                "obligation.schemes.navigation",
                page -> figure(page, schemes.all(), LocalDate.now(clock)));
    }

    private static ManagementFigure figure(Component page, List<DutyScheme> schemes, LocalDate today) {
        long asked = schemes.stream()
                .flatMap(scheme -> scheme.requirements().stream())
                .filter(requirement -> !requirement.isOver(today))
                .count();
        return new ManagementFigure(
                page.getTranslation("obligation.schemes.figure", schemes.size(), asked), Tone.NEUTRAL);
    }
}
