package nl.vertrouwd.organisation.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.SignedIn;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.DomainException;
import nl.vertrouwd.base.Languages;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.organisation.ErasureDesk;
import nl.vertrouwd.organisation.Erasures;
import nl.vertrouwd.organisation.TestOrganisation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest(properties = "vertrouwd.schema=erasure_views")
@Import(TestOrganisation.class)
class ErasureViewTest extends SpringBrowserlessTest {

    @Autowired
    ErasureDesk desk;

    @Autowired
    Erasures erasures;

    @Autowired
    TestOrganisation organisation;

    private final Actor administrator = new Actor(AccountId.next(), null, Set.of(Role.ADMINISTRATOR));

    @BeforeEach
    void signIn() {
        SignedIn.as(administrator);
        UI.getCurrent().setLocale(Languages.ENGLISH);
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void itSaysHowManyFromWhichYearAndErasesOnlyWhoTypesThatNumber() throws Exception {
        String number = organisation.number(leaver(2011));
        leaver(2011);
        leaver(2013);
        navigate(ErasureView.class);
        assertThat(text())
                .contains("3 people left before")
                .contains("2011")
                .contains("2 people")
                .contains("Nothing was erased yet");

        click("Erase 3 people");
        Dialog dialog = $(Dialog.class).single();
        TextField typed = $(TextField.class).from(dialog).single();
        typed.setValue("2");
        confirm();
        assertThat(typed.isInvalid()).isTrue();
        assertThat(erasures.preview(administrator).total()).isEqualTo(3);
        typed.setValue("3");
        CountDownLatch ended = new CountDownLatch(1);
        Runnable stop = desk.watch(administrator, () -> {
            if (!desk.state(administrator).isRunning()) {
                ended.countDown();
            }
        });
        confirm();
        assertThat(ended.await(60, TimeUnit.SECONDS)).isTrue();
        stop.run();

        navigate(PersonsView.class);
        navigate(ErasureView.class);
        assertThat(text())
                .contains("3 people were erased.")
                .contains("3 people erased, of 3")
                .contains("Nobody left before");
        assertThat($(Button.class).withTextContaining("Erase").all()).isEmpty();

        $(TextField.class).single().setValue("123");
        click("Let in");
        assertThat($(TextField.class).single().isInvalid()).isTrue();
        $(TextField.class).single().setValue(number);
        click("Let in");
        assertThat($(TextField.class).single().isInvalid()).isFalse();
        assertThat($(TextField.class).single().getValue()).isEmpty();
    }

    @Test
    void thePageAndTheDeskAreForAdministratorsOnly() {
        Actor planner = new Actor(AccountId.next(), null, Set.of(Role.PLANNER));
        assertThatThrownBy(() -> desk.start(planner)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> desk.state(planner)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> desk.watch(planner, () -> {})).isInstanceOf(DomainException.class);
    }

    private PersonId leaver(int year) {
        return organisation.person(new DateRange(LocalDate.of(2001, 1, 1), LocalDate.of(year, 7, 1)));
    }

    private void confirm() {
        test($(Button.class)
                        .from($(Dialog.class).single())
                        .withText("Erase 3 people")
                        .single())
                .click();
    }

    private void click(String text) {
        test($(Button.class).withText(text).single()).click();
    }

    private String text() {
        StringBuilder all = new StringBuilder();
        collect(UI.getCurrent(), all);
        return all.toString();
    }

    private static void collect(Component component, StringBuilder all) {
        all.append(component.getElement().getText()).append('\n');
        component.getChildren().forEach(child -> collect(child, all));
    }
}
