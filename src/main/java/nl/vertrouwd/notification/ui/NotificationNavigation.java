package nl.vertrouwd.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.base.ui.AddressedThing;
import nl.vertrouwd.base.ui.ManagementFigure;
import nl.vertrouwd.base.ui.NavigationEntry;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.notification.MailFigures;
import nl.vertrouwd.notification.MessageTexts;
import nl.vertrouwd.notification.ParkedMail;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where texts of messages and mail that was not brought stand on the management page. */
@Configuration(proxyBeanMethods = false)
public class NotificationNavigation {

    private static final int FIRST = 700;

    private final CurrentUser user;

    NotificationNavigation(CurrentUser user) {
        this.user = user;
    }

    @Bean
    AddressedThing messageText() {
        return new AddressedThing(
                MessageTextView.class,
                (address, query) -> MessageTextView.kind(address).isPresent());
    }

    @Bean
    NavigationEntry messageTextsEntry(MessageTexts texts) {
        return new NavigationEntry(
                "notification.texts.title",
                VaadinIcon.COMMENT_O,
                MessageTextsView.class,
                FIRST,
                "notification.texts.navigation.sentence",
                page -> new ManagementFigure(
                        page.getTranslation(
                                "notification.texts.figure",
                                texts.changed(user.require()).size()),
                        Tone.NEUTRAL));
    }

    @Bean
    NavigationEntry mailEntry(ParkedMail mail) {
        return new NavigationEntry(
                "notification.mail.title",
                VaadinIcon.ENVELOPE_O,
                MailView.class,
                FIRST + 1,
                "notification.mail.navigation.sentence",
                page -> figure(page, mail.figures(user.require())));
    }

    private static ManagementFigure figure(Component page, MailFigures figures) {
        if (figures.parked() > 0) {
            return new ManagementFigure(
                    page.getTranslation("notification.mail.figure.parked", figures.parked()), Tone.BAD);
        }
        return figures.sent()
                ? new ManagementFigure(page.getTranslation("notification.mail.figure", figures.waiting()), Tone.NEUTRAL)
                : new ManagementFigure(page.getTranslation("notification.mail.figure.not-sent"), Tone.SOON);
    }
}
