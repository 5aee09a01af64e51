package nl.vertrouwd.notification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.AccountResult;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.SignedIn;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.StatementCounter;
import nl.vertrouwd.base.TestClock;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.base.ui.TimeField;
import nl.vertrouwd.enrolment.Enrolments;
import nl.vertrouwd.enrolment.TestActors;
import nl.vertrouwd.notification.MailChoices;
import nl.vertrouwd.notification.MailPreferences;
import nl.vertrouwd.notification.MessageKind;
import nl.vertrouwd.notification.Messages;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.organisation.TestOrganisation;
import nl.vertrouwd.planning.CancelReason;
import nl.vertrouwd.planning.Scheduling;
import nl.vertrouwd.planning.Session;
import nl.vertrouwd.planning.SessionId;
import nl.vertrouwd.planning.Sessions;
import nl.vertrouwd.planning.TestPlanning;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(properties = "vertrouwd.schema=message_views")
@Import({TestOrganisation.class, TestPlanning.class, TestClock.Wanted.class, StatementCounter.Wanted.class})
class MessageViewsTest extends SpringBrowserlessTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @Autowired
    TestOrganisation organisation;

    @Autowired
    TestPlanning planning;

    @Autowired
    Sessions sessions;

    @Autowired
    Scheduling scheduling;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Messages messages;

    @Autowired
    MailChoices choices;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    private PersonId person;
    private Actor actor;
    private Site site;

    @BeforeEach
    void aParticipant() {
        jdbc.sql("DELETE FROM message_template").update();
        site = organisation.site("Europe/Amsterdam");
        person = organisation.person();
        actor = TestActors.participant(person);
        signIn(actor);
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void whatSomebodyElseDidIsNewAndWhatIDidMyselfIsNot() {
        SessionId session = enrolled(DAY);
        UI.getCurrent().navigate("messages");
        assertThat(everything()).contains("Je hebt alles gelezen.", "Je bent ingeschreven: ");
        assertThat(bell()).isEqualTo("Berichten, niets ongelezen");
        scheduling.cancel(session, CancelReason.values()[0], Accounts.SYSTEM);
        roundTrip();
        assertThat(bell()).as("by itself").isEqualTo("Berichten, 1 ongelezen");
        UI.getCurrent().navigate("offer");
        UI.getCurrent().navigate("messages");
        assertThat(texts(MessageCard.class).getFirst())
                .contains("Gaat niet door: ", "Nieuw", "di 1 december 2026", site.name());
    }

    @Test
    void oneOrAllAreReadAndTheBellFollows() {
        for (int i = 0; i < 3; i++) {
            scheduling.cancel(enrolled(DAY.plusDays(i)), CancelReason.values()[0], Accounts.SYSTEM);
        }
        UI.getCurrent().navigate("messages");
        roundTrip();
        assertThat(everything()).contains("3 berichten die je nog niet hebt gelezen");
        test($(Button.class).withText("Markeer als gelezen").all().getFirst()).click();
        roundTrip();
        assertThat(bell()).isEqualTo("Berichten, 2 ongelezen");
        test($(Button.class).withText("Alles gelezen").single()).click();
        roundTrip();
        assertThat(bell()).isEqualTo("Berichten, niets ongelezen");
        assertThat(everything()).contains("Je hebt alles gelezen.").doesNotContain("Nieuw");
    }

    @Test
    void nobodyReadsWhatSomebodyElseIsTold() {
        scheduling.cancel(enrolled(DAY), CancelReason.values()[0], Accounts.SYSTEM);
        Actor other = TestActors.participant(organisation.person());
        var theirs = messages.page(actor, Locale.forLanguageTag("nl"), 0, 10).getFirst();
        messages.markRead(other, theirs.id());
        assertThat(messages.unread(actor)).isOne();
        signIn(other);
        UI.getCurrent().navigate("messages");
        assertThat(everything()).contains("Nog geen berichten");
    }

    @Test
    void aPageOfMessagesTakesAsManyStatementsAsOne() {
        enrolled(DAY);
        int one = statements();
        for (int i = 1; i < 12; i++) {
            enrolled(DAY.plusDays(i));
        }
        assertThat(statements()).isEqualTo(one);
        assertThat($(MessageCard.class).all()).hasSize(12);
    }

    @Test
    void whatIsChosenAboutMailIsKeptAndDigestsAreOnlyForWhoGetsThem() {
        UI.getCurrent().navigate("message-preferences");
        CheckboxGroup<MessageKind> wanted = $(CheckboxGroup.class).single();
        assertThat(everything()).contains("Andere tijd of plaats").doesNotContain("Weekoverzicht");
        wanted.setValue(Set.of(MessageKind.CERTIFICATE));
        test($(Button.class).withText("Bewaar").single()).click();
        assertThat(choices.of(actor).wants(MessageKind.REMINDER)).isFalse();
        assertThat(choices.of(actor).wants(MessageKind.CERTIFICATE)).isTrue();
        assertThat(choices.of(actor).wants(MessageKind.MOVED)).isTrue();
        assertThat(choices.change(actor, MailPreferences.STANDARD))
                .as("somebody who was first")
                .isFalse();
    }

    @Test
    void moreThanFourteenQuietHoursAreRefusedAtTheField() {
        UI.getCurrent().navigate("message-preferences");
        TimeField until = $(TimeField.class).all().getLast();
        until.setValue(LocalTime.of(21, 59));
        test($(Button.class).withText("Bewaar").single()).click();
        assertThat(until.isInvalid()).isTrue();
        assertThat(until.getErrorMessage()).contains("14");
        assertThat(choices.of(actor)).isEqualTo(MailPreferences.STANDARD);
        until.setValue(LocalTime.of(12, 0));
        test($(Button.class).withText("Bewaar").single()).click();
        assertThat(choices.of(actor).quietUntil()).isEqualTo(LocalTime.of(12, 0));
    }

    @Test
    void aTextIsCheckedAtItsFieldWhileItIsTypedAndKeptWhenItIsRight() {
        signIn(administrator());
        UI.getCurrent().navigate("message-texts");
        assertThat($(Card.class).all()).hasSize(MessageKind.values().length);
        UI.getCurrent().navigate("message-texts/certificate/nl");
        TextArea body = $(TextArea.class).single();
        test(body).setValue("Hallo {naam}");
        assertThat(body.isInvalid()).isTrue();
        assertThat(body.getErrorMessage()).isEqualTo("Dit moet erin staan: {course}, {link}.");
        test($(Button.class).withText("Bewaar de tekst").single()).click();
        assertThat(everything()).contains("Dit kan hier niet worden ingevuld: {naam}.");
        test(body).setValue("Hallo {name}: {course}\n\n{link}");
        assertThat(body.isInvalid()).isFalse();
        assertThat($(IFrame.class).single().getSrcdoc().orElse("")).contains("Hallo Sam Voorbeeld: Uitspreken");
        test($(TextField.class).single()).setValue("Klaar: {course}");
        test($(Button.class).withText("Bewaar de tekst").single()).click();
        UI.getCurrent().navigate("message-texts");
        assertThat(texts(Card.class)).anyMatch(card -> card.startsWith("CertificaatAangepast"));
    }

    @Test
    void whatCouldNotBeDeliveredIsSeenAndTakenUpAgain() {
        byte[] letter = Ids.bytes(Ids.next());
        jdbc.sql(
                        "INSERT INTO letter (id, receiver, state, created_at, next_try_at, tries, error, ended_at)"
                                + " VALUES (?, ?, 'PARKED', '2026-11-20', '2026-11-20', 3, 'ADDRESS_REFUSED', '2026-11-20 09:00:00')")
                .params(letter, Ids.bytes(person.value()))
                .update();
        jdbc.sql("INSERT INTO message (id, person_id, kind, cause, facts, created_at, mail, mail_at, letter_id)"
                        + " VALUES (?, ?, 'CERTIFICATE', 'x', '{}', '2026-11-20', 'IN_LETTER', '2026-11-20', ?)")
                .params(Ids.bytes(Ids.next()), Ids.bytes(person.value()), letter)
                .update();
        signIn(administrator());
        UI.getCurrent().navigate("management");
        assertThat(texts(Card.class)).anyMatch(card -> card.contains("1 e-mail niet bezorgd"));
        UI.getCurrent().navigate("mail");
        assertThat(texts(Card.class).getFirst()).contains("Persoon", "Adres geweigerd", "Certificaat", "na 3 pogingen");
        test($(Button.class).withText("Probeer opnieuw").single()).click();
        assertThat(everything()).contains("Er wacht 1 e-mail.", "Er wordt nog niets verzonden");
        jdbc.sql("DELETE FROM letter").update();
    }

    private int statements() {
        UI.getCurrent().navigate("offer");
        return StatementCounter.during(() -> UI.getCurrent().navigate("messages"))
                .size();
    }

    private SessionId enrolled(LocalDate day) {
        SessionId id = planning.published("UBA", site, day, 12);
        Session session = sessions.find(id, Accounts.SYSTEM).orElseThrow().session();
        enrolments.enrol(id, actor, Set.copyOf(enrolments.doubts(session, actor)));
        return id;
    }

    private Actor administrator() {
        return accounts.asActor(((AccountResult.Done) accounts.createExternal(
                        Accounts.SYSTEM,
                        "Robin Beheer",
                        AccountId.next().value() + "@buiten.test",
                        Set.of(Role.ADMINISTRATOR)))
                .account());
    }

    private void signIn(Actor someone) {
        SignedIn.as(someone);
        UI.getCurrent().setLocale(Locale.forLanguageTag("nl-NL"));
    }

    private String bell() {
        return $(Bell.class).single().getAriaLabel().orElse("");
    }

    private String everything() {
        return String.join(" ", texts(Main.class));
    }

    private <T extends Component> List<String> texts(Class<T> type) {
        return $(type).all().stream()
                .map(each -> each.getElement().getTextRecursively())
                .toList();
    }
}
