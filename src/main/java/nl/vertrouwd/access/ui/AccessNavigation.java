package nl.vertrouwd.access.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import nl.vertrouwd.base.ui.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AccessNavigation {

    private static final int LATE = 900;

    @Bean
    NavigationEntry accountsEntry() {
        return new NavigationEntry(
                "access.accounts.navigation",
                VaadinIcon.USERS,
                AccountsView.class,
                LATE,
                "access.accounts.navigation.sentence");
    }
}
