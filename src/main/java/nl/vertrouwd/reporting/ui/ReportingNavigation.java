package nl.vertrouwd.reporting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.VaadinIcon;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.base.ui.AddressedThing;
import nl.vertrouwd.base.ui.ManagementFigure;
import nl.vertrouwd.base.ui.NavigationEntry;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.reporting.PageExports;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where exports stand on the management page. */
@Configuration(proxyBeanMethods = false)
class ReportingNavigation {

    private static final int AFTER_IMPORT = 59;

    @Bean
    AddressedThing export(PageExports exports, CurrentUser user) {
        return AddressedThing.of(
                ExportView.class,
                ExportView.NAME,
                name -> exports.offered(user.require(), name, java.util.Locale.ROOT)
                        .isPresent());
    }

    @Bean
    NavigationEntry exportsEntry(PageExports exports, CurrentUser user) {
        return new NavigationEntry(
                "reporting.nav.exports",
                VaadinIcon.DOWNLOAD,
                ExportsView.class,
                AFTER_IMPORT,
                "reporting.nav.exports.sentence",
                page -> new ManagementFigure(
                        page.getTranslation(
                                "reporting.nav.exports.figure",
                                exports.offered(user.require(), UI.getCurrent().getLocale())
                                        .size()),
                        Tone.NEUTRAL));
    }
}
