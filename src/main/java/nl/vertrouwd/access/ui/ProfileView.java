package nl.vertrouwd.access.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import nl.vertrouwd.access.AccountRow;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.access.GrantWords;
import nl.vertrouwd.access.SecondSteps;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.ui.Facts;
import nl.vertrouwd.base.ui.LanguageSwitch;
import nl.vertrouwd.base.ui.Page;

/** One's own account: who the product thinks one is, the language, the password. */
@Route("profile")
@PermitAll
@StyleSheet("css/access.css")
class ProfileView extends Page {

    private static final long serialVersionUID = 1L;

    ProfileView(CurrentUser currentUser, Accounts accounts, GrantWords words, SecondSteps steps, Clock clock) {
        Actor actor = currentUser.require();
        AccountRow own = accounts.own(actor);
        head(
                getTranslation("access.profile.title"),
                getTranslation(own.external() ? "access.profile.sentence.outside" : "access.profile.sentence"));
        String roles = String.join(
                ", ", words.sentences(actor.grants().all(), getLocale()).values());
        Facts facts = new Facts();
        facts.fact(getTranslation("access.account.name"), own.displayName());
        facts.fact(getTranslation("access.account.username"), own.username());
        facts.fact(getTranslation("access.account.email"), own.email());
        facts.fact(getTranslation("access.account.roles"), roles);
        LocalDate lastDay = own.lastDay();
        if (lastDay != null) {
            facts.fact(
                    getTranslation("access.account.last-day"),
                    Formats.of(getLocale()).date(lastDay));
        }
        Anchor password = new Anchor(
                "/password", getTranslation(own.activated() ? "access.change.title" : "access.profile.no-password"));
        password.setRouterIgnore(true);
        Anchor mail = new Anchor("/message-preferences", getTranslation("access.profile.mail.choose"));
        add(
                facts,
                section("access.profile.language", new Paragraph(new LanguageSwitch())),
                section("access.profile.mail", new Paragraph(mail)),
                section("access.profile.password", new Paragraph(password)));
        if (own.activated()) {
            add(new OwnSecondStepPanel(steps.of(actor, actor.account()), clock));
        }
    }

    private Section section(String titleKey, Paragraph content) {
        return new Section(new H2(getTranslation(titleKey)), content);
    }
}
