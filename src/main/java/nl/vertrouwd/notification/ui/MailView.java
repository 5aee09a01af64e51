package nl.vertrouwd.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.stream.Collectors;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.access.InvitationDelivery;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.base.ui.Badge;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.base.ui.CardList;
import nl.vertrouwd.base.ui.Confirm;
import nl.vertrouwd.base.ui.EmptyState;
import nl.vertrouwd.base.ui.Notices;
import nl.vertrouwd.base.ui.Page;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.notification.MailFigures;
import nl.vertrouwd.notification.ParkedLetter;
import nl.vertrouwd.notification.ParkedMail;

/** Mail that could not be brought: to whom, why, and the way to try it again. */
@Route("mail")
@RolesAllowed(Role.Names.ADMINISTRATOR)
class MailView extends Page {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;

    private final transient ParkedMail mail;
    private final transient InvitationDelivery delivery;
    private final transient Actor actor;
    private final transient Clock clock;
    private final Div content = new Div();

    MailView(ParkedMail mail, InvitationDelivery delivery, CurrentUser user, Clock clock) {
        this.mail = mail;
        this.delivery = delivery;
        this.actor = user.require();
        this.clock = clock;
        content.addClassName("vt-stack");
        add(content);
        show();
    }

    private void show() {
        MailFigures figures = mail.figures(actor);
        Button all = new Button(getTranslation("notification.mail.all"), click -> askAll(figures.parked()));
        all.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        all.setVisible(figures.parked() > 1);
        head(getTranslation("notification.mail.title"), getTranslation("notification.mail.lead"), all);
        content.removeAll();
        content.add(
                new Paragraph(delivery.destination(getLocale())),
                new Paragraph(getTranslation("notification.mail.figures", figures.waiting(), figures.failing())),
                new H2(getTranslation("notification.mail.parked")),
                new CardList<>(
                        PAGE,
                        (offset, limit) -> mail.page(actor, getLocale(), offset, limit),
                        this::card,
                        () -> none(figures.sent())));
    }

    private EmptyState none(boolean sent) {
        return sent
                ? new EmptyState(getTranslation("notification.mail.none"), getTranslation("notification.mail.none.why"))
                : new EmptyState(
                        getTranslation("notification.mail.not-sent"), getTranslation("notification.mail.not-sent.why"));
    }

    private Component card(ParkedLetter letter) {
        String kinds = letter.kinds().stream()
                .map(kind -> getTranslation(Texts.key("notification.kind.", kind)))
                .distinct()
                .collect(Collectors.joining(", "));
        ZonedDateTime since = letter.since().atZone(clock.getZone());
        Formats formats = Formats.of(getLocale());
        Button again = new Button(getTranslation("notification.mail.again"), click -> again(letter));
        again.setAriaLabel(getTranslation("notification.mail.again.to", letter.receiver()));
        return new Card(letter.receiver())
                .badge(new Badge(getTranslation(Texts.key("notification.mail.error.", letter.error())), Tone.BAD))
                .line(kinds)
                .line(getTranslation(Texts.key("notification.mail.error.help.", letter.error())))
                .quiet(getTranslation(
                        "notification.mail.since",
                        formats.day(since.toLocalDate()),
                        formats.time(since.toLocalTime()),
                        letter.tries()))
                .actions(again);
    }

    private void again(ParkedLetter letter) {
        mail.takeUp(actor, letter.id());
        Notices.done(getTranslation("notification.mail.taken-up", 1));
        show();
    }

    private void askAll(int count) {
        Confirm.ask(
                getTranslation("notification.mail.all.question", count),
                getTranslation("notification.mail.all.what"),
                getTranslation("notification.mail.all"),
                () -> {
                    Notices.done(getTranslation("notification.mail.taken-up", mail.takeUpAll(actor)));
                    show();
                });
    }
}
