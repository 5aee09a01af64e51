package nl.vertrouwd.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.UUID;
import nl.vertrouwd.access.AccountFilter;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.AuditSearch;
import nl.vertrouwd.access.AuditState;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.access.Settings;
import nl.vertrouwd.base.ui.AddressedThing;
import nl.vertrouwd.base.ui.ManagementFigure;
import nl.vertrouwd.base.ui.NavigationEntry;
import nl.vertrouwd.base.ui.Tone;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where accounts, settings and the audit trail stand on the management page. */
@Configuration(proxyBeanMethods = false)
class AccessNavigation {

    private static final int FIRST = 50;
    private static final int LATE = 900;

    private final CurrentUser user;

    AccessNavigation(CurrentUser user) {
        this.user = user;
    }

    @Bean
    AddressedThing account(Accounts accounts) {
        return AddressedThing.of(
                AccountView.class,
                AccountView.ID,
                id -> accounts.find(user.require(), new AccountId(UUID.fromString(id)))
                        .isPresent());
    }

    @Bean
    NavigationEntry accountsEntry(Accounts accounts) {
        return new NavigationEntry(
                "access.accounts.navigation",
                VaadinIcon.USERS,
                AccountsView.class,
                FIRST,
                "access.accounts.navigation.sentence",
                page -> {
                    Actor actor = user.require();
                    int all = accounts.count(actor, AccountFilter.ALL);
                    int waiting = accounts.count(actor, new AccountFilter("", null, true));
                    return neutral(page.getTranslation("access.accounts.figure", all, waiting));
                });
    }

    @Bean
    NavigationEntry settingsEntry(Settings settings) {
        return new NavigationEntry(
                "access.settings.title",
                VaadinIcon.SLIDERS,
                SettingsView.class,
                LATE,
                "access.settings.navigation.sentence",
                page -> neutral(page.getTranslation("access.settings.figure", settings.changed(user.require()))));
    }

    @Bean
    NavigationEntry auditEntry(AuditSearch search) {
        return new NavigationEntry(
                "access.audit.title",
                VaadinIcon.CLIPBOARD_TEXT,
                AuditView.class,
                LATE + 1,
                "access.audit.navigation.sentence",
                page -> audit(page, search.state(user.require())));
    }

    private static ManagementFigure audit(Component page, AuditState state) {
        return state.late()
                ? new ManagementFigure(page.getTranslation("access.audit.figure.late"), Tone.BAD)
                : neutral(page.getTranslation("access.audit.figure", state.sealed()));
    }

    private static ManagementFigure neutral(String sentence) {
        return new ManagementFigure(sentence, Tone.NEUTRAL);
    }
}
