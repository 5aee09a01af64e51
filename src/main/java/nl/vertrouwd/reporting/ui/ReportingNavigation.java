package nl.vertrouwd.reporting.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.base.ui.AddressedThing;
import nl.vertrouwd.base.ui.NavigationEntry;
import nl.vertrouwd.reporting.PageExports;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where exports stand on the management page. */
@Configuration(proxyBeanMethods = false)
class ReportingNavigation {

    private static final int AFTER_IMPORT = 59;

    @Bean
    AddressedThing addressedExport(PageExports exports, CurrentUser user) {
        return AddressedThing.of(
                ExportView.class,
                ExportView.NAME,
                name -> exports.offered(user.require(), name, Locale.ROOT).isPresent());
    }

    @Bean
    NavigationEntry exportsEntry() {
        return new NavigationEntry(
                "reporting.nav.exports",
                VaadinIcon.DOWNLOAD,
                ExportsView.class,
                AFTER_IMPORT,
                "reporting.nav.exports.sentence",
                null);
    }
}
