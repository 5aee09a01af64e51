package nl.vertrouwd.reporting.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Grant;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.Scope;
import nl.vertrouwd.access.SignedIn;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.organisation.TestOrganisation;
import nl.vertrouwd.organisation.TestTree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest(properties = "vertrouwd.schema=export_views")
@Import({TestOrganisation.class, TestTree.class})
class ExportViewsTest extends SpringBrowserlessTest {

    @Autowired
    TestOrganisation organisation;

    @Autowired
    TestTree tree;

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void everybodyFindsTheExportsThatAreTheirs() {
        open("exports", "", Role.ADMINISTRATOR);
        assertThat(cards()).hasSize(9).anyMatch(card -> card.startsWith("Stand van de verplichtingen"));
        open("exports", "", Role.ANALYST);
        assertThat(cards()).hasSize(6).noneMatch(card -> card.contains("per persoon"));
        assertThat(text()).doesNotContain("Over mensen");
    }

    @Test
    void theChoiceStandsInTheAddressAndInTheFilesThatAreOffered() {
        open("exports/duty-rate", "peildatum=2024-03-01&scheme=confidant", Role.ADMINISTRATOR);
        assertThat(links())
                .containsExactly(
                        "/exports/duty-rate.csv?as-of=2024-03-01&scheme=confidant",
                        "/exports/duty-rate.csv?as-of=2024-03-01&scheme=confidant&for=program");
        assertThat(text()).contains("Je ziet hoe het was op");
        open("exports/duty-rate", "scheme=nothing", Role.ADMINISTRATOR);
        assertThat(links().getFirst()).endsWith("scheme=leadership-duty");
        open("exports/network", "", Role.ADMINISTRATOR);
        assertThat($(Select.class).all()).isEmpty();
    }

    @Test
    void theFirstRowsComeWhenTheyAreAskedFor() {
        var unit = tree.unit(tree.branch());
        tree.leaderOf(unit);
        open("exports/duty-status", "", Role.ADMINISTRATOR);
        assertThat($(NativeTable.class).all()).isEmpty();
        show();
        assertThat($(NativeTable.class).single().getElement().getTextRecursively())
                .contains("Personeelsnummer", "leadership-duty", "OVERDUE");
        assertThat(text()).contains("regel");
    }

    @Test
    void whoHasNothingToSeeReadsWhy() {
        var unit = organisation.unit(tree.branch());
        SignedIn.as(TestTree.actor(
                tree.placed(organisation.person(), unit, DateRange.from(LocalDate.of(2020, 1, 1))),
                new Grant(Role.LEADER, new Scope.Below(unit))));
        go("exports/certification", "");
        show();
        assertThat(text()).contains("Op deze datum is er niets dat je hier mag zien");
    }

    private void show() {
        $(Button.class).withText("Bekijk de eerste regels").single().click();
        await().pollInSameThread().atMost(Duration.ofMinutes(1)).until(() -> {
            VaadinSession session = VaadinSession.getCurrent();
            session.getService().runPendingAccessTasks(session);
            return !text().contains("De regels worden verzameld");
        });
    }

    private void open(String path, String query, Role role) {
        SignedIn.as(new Actor(AccountId.next(), organisation.person(), Set.of(role)));
        go(path, query);
    }

    private void go(String path, String query) {
        UI.getCurrent().setLocale(Locale.forLanguageTag("nl-NL"));
        UI.getCurrent().navigate("management");
        UI.getCurrent().navigate(path, QueryParameters.fromString(query));
    }

    private List<String> cards() {
        return $(Card.class).all().stream()
                .map(card -> card.getElement().getTextRecursively())
                .toList();
    }

    private List<String> links() {
        return $(Anchor.class).all().stream()
                .map(Anchor::getHref)
                .filter(address -> address.contains(".csv"))
                .toList();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
