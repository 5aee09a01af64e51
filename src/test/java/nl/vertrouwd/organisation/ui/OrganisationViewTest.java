package nl.vertrouwd.organisation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.SignedIn;
import nl.vertrouwd.base.Languages;
import nl.vertrouwd.base.StatementCounter;
import nl.vertrouwd.base.TestClock;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.base.ui.EmptyState;
import nl.vertrouwd.base.ui.Facts;
import nl.vertrouwd.organisation.OrganisationWithAPast;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest(properties = "vertrouwd.schema=organisation_import")
@Import({OrganisationWithAPast.class, TestClock.Wanted.class, StatementCounter.Wanted.class})
class OrganisationViewTest extends SpringBrowserlessTest {

    @Autowired
    OrganisationWithAPast past;

    @BeforeEach
    void anAnalystLooks() {
        past.make();
        SignedIn.as(new Actor(AccountId.next(), null, Set.of(Role.ANALYST)));
        UI.getCurrent().setLocale(Languages.ENGLISH);
    }

    @AfterEach
    void nothingIsLeft() {
        SignedIn.nobody();
        past.remove();
    }

    @Test
    void theFirstLevelAreTheBranchesWithTheirPeople() {
        open("");
        assertThat(cards())
                .containsExactly(
                        "Landstrijdkrachten CLAS · 2 units below 2 people",
                        "Ondersteuning DOSCO · 1 unit below 3 people");
        assertThat(notice()).isEmpty();
    }

    @Test
    void aLineLeadsToTheUnitAndTheUnitToWhatIsBelowIt() {
        open("unit=CLAS");
        assertThat($(H1.class).single().getText()).isEqualTo("Landstrijdkrachten");
        assertThat(cards()).containsExactly("Reserve R nobody", "Shielded unit Shielded");
        assertThat(text($(Facts.class).single()))
                .contains("2 people, 1 of them in the unit itself", "You do not see names here");
    }

    @Test
    void anotherDayIsSaidClearlyAndKeptWhileWalking() {
        open("unit=G&peildatum=2021-06-01");
        assertThat(text(notice().orElseThrow())).contains("You see how it was on Tue 1 June 2021.");
        assertThat(text($(Facts.class).single())).contains("3 people");
        Nav way = $(Nav.class).all().stream()
                .filter(nav -> nav.hasClassName("vt-crumbs"))
                .findFirst()
                .orElseThrow();
        assertThat(text(way)).isEqualTo("Organisation Landstrijdkrachten Groep Vorming");
        RouterLink up = $(RouterLink.class, way).all().get(1);
        assertThat(up.getHref()).contains("unit=CLAS", "peildatum=2021-06-01");
    }

    @Test
    void choosingADayGoesToThatAddressAndTodayLeavesIt() {
        open("unit=G");
        assertThat(text(view())).contains("This unit was not there on 23 November 2026.");
        DatePicker day = $(DatePicker.class).single();
        test(day).setValue(LocalDate.of(2022, 6, 1));
        assertThat(address().getParameters())
                .containsEntry("peildatum", List.of("2022-06-01"))
                .containsEntry("unit", List.of("G"));
        assertThat(text(view())).contains("Ondersteuning");
        assertThat($(DatePicker.class).single()).isSameAs(day);
        test(day).setValue(LocalDate.of(2026, 11, 23));
        assertThat(address().getParameters()).doesNotContainKey("peildatum");
    }

    @Test
    void anAddressWithNonsenseForADayShowsToday() {
        for (String nonsense : List.of("gisteren", "2026-02-30", "+100000-01-01", "0001-01-01")) {
            open("peildatum=" + nonsense.replace("+", "%2B"));
            assertThat($(DatePicker.class).single().getValue()).as(nonsense).isEqualTo(LocalDate.of(2026, 11, 23));
            assertThat(cards()).hasSize(2);
        }
    }

    @Test
    void theTimeLineSaysWhatItWasAndWhatItBecame() {
        open("unit=G");
        assertThat(timeline())
                .containsExactly(
                        "1 January 2020 Began as Groep Vorming under Landstrijdkrachten",
                        "1 January 2022 To another place from Landstrijdkrachten to Ondersteuning",
                        "1 January 2023 Got another name: from Groep Vorming to Divisie Vorming",
                        "1 January 2025 Ended",
                        "1 January 2025 3 people went on to Opleidingen");
        RouterLink lastDay = $(RouterLink.class).all().stream()
                .filter(link -> link.getText().startsWith("To the last day"))
                .findFirst()
                .orElseThrow();
        assertThat(lastDay.getHref()).contains("peildatum=2024-12-31");
    }

    @Test
    void aUnitIsFoundByAnEarlierName() {
        open("");
        test($(TextField.class).single()).setValue("groep");
        assertThat(cards())
                .containsExactly("Divisie Vorming Not on this as-of date G Its name at another time: Groep Vorming");
        test($(TextField.class).single()).setValue("nergens");
        assertThat($(EmptyState.class).all()).hasSize(1);
    }

    @Test
    void aShieldedUnitSaysOnlyThatItIsShielded() {
        open("unit=S-1");
        assertThat(text(view())).contains("Shielded").doesNotContain("Stil");
    }

    @Test
    void aLeaderSeesTheirPartFirstAndTheWayToTheirDeputies() {
        SignedIn.as(past.leader("1001", "N"));
        open("");
        assertThat(cards()).hasSize(3).first().asString().startsWith("Opleidingen N");
        assertThat($(RouterLink.class).all()).anyMatch(link -> link.getHref().equals("deputies"));
    }

    @Test
    void moreUnitsAreNotMoreStatements() {
        UI.getCurrent().navigate("my-courses");
        int few = StatementCounter.during(() -> open("unit=CLAS")).size();
        past.makeWide(60);
        UI.getCurrent().navigate("my-courses");
        int many = StatementCounter.during(() -> open("unit=CLAS")).size();
        assertThat($(Card.class).all()).hasSize(30);
        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(7);
    }

    private void open(String query) {
        UI.getCurrent().navigate("organisation", QueryParameters.fromString(query));
        roundTrip();
    }

    private static QueryParameters address() {
        return UI.getCurrent().getActiveViewLocation().getQueryParameters();
    }

    private OrganisationView view() {
        return $(OrganisationView.class).single();
    }

    private Optional<Div> notice() {
        return $(Div.class).all().stream()
                .filter(div -> div.hasClassName("vt-as-of-notice"))
                .findFirst();
    }

    private List<String> cards() {
        return $(Card.class).all().stream().map(OrganisationViewTest::text).toList();
    }

    private List<String> timeline() {
        return $(ListItem.class).all().stream()
                .filter(item -> item.getParent().orElseThrow().hasClassName("vt-timeline"))
                .map(OrganisationViewTest::text)
                .toList();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively().isBlank() ? "" : words(component.getElement());
    }

    private static String words(com.vaadin.flow.dom.Element element) {
        if (element.isTextNode()) {
            return element.getText();
        }
        return element.getChildren()
                .map(OrganisationViewTest::words)
                .filter(text -> !text.isBlank())
                .collect(java.util.stream.Collectors.joining(" "));
    }
}
