package nl.vertrouwd;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouterLink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.SignedIn;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.organisation.ImportRequest;
import nl.vertrouwd.organisation.ImportSource;
import nl.vertrouwd.organisation.Imports;
import nl.vertrouwd.organisation.TestOrganisation;
import nl.vertrouwd.planning.TestPlanning;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest(properties = "vertrouwd.schema=management")
@Import({TestOrganisation.class, TestPlanning.class})
class ManagementPageTest extends SpringBrowserlessTest {

    private static final int MOST_ENTRIES = 7;

    @Autowired
    TestOrganisation organisation;

    @Autowired
    TestPlanning planning;

    @Autowired
    Imports imports;

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void everyTaskOfAnAdministratorIsACardWithHowItStands() {
        planning.room(organisation.site("Europe/Amsterdam"), 12);
        List<String> cards = open(Role.ADMINISTRATOR);
        assertThat(cards.getFirst()).startsWith("Mensen en rollen").contains("1 account");
        assertThat(cards)
                .anyMatch(card -> card.startsWith("Importeren"))
                .anyMatch(card -> card.startsWith("Regelingen") && card.contains("3 regelingen met 8 eisen"))
                .anyMatch(card -> card.startsWith("Locaties en zalen") && card.contains(" op "))
                .anyMatch(card -> card.startsWith("Instellingen") && card.contains("Alles staat op de standaard"))
                .anyMatch(card -> card.startsWith("Logboek") && card.contains("verzegeld"))
                .anyMatch(card -> card.contains("opleidingen in gebruik"))
                .anyMatch(card -> card.contains("in dienst"));
    }

    @Test
    void theLastImportStandsOnItsCardWithHowItEnded() throws IOException {
        Path folder = Files.createTempDirectory("delivery");
        Files.writeString(folder.resolve("sites.csv"), "code,name,time_zone\nX,Nergens,Geen/Zone\n");
        try (ImportSource source = ImportSource.folder(folder)) {
            imports.run(new ImportRequest(source, LocalDate.of(2026, 9, 1), true, null), progress -> {});
        }
        assertThat(open(Role.ADMINISTRATOR))
                .anyMatch(card -> card.startsWith("Importeren") && card.contains(": Fouten in de bestanden"));
    }

    @Test
    void aPlannerSeesOnlyWhatIsTheirs() {
        assertThat(open(Role.PLANNER))
                .isNotEmpty()
                .noneMatch(card -> card.startsWith("Mensen en rollen") || card.startsWith("Logboek"));
    }

    @Test
    void nobodyHasMoreThanSevenEntriesInTheNavigation() {
        open(Role.values());
        Nav navigation = $(Nav.class).all().stream()
                .filter(nav -> nav.hasClassName("vt-nav"))
                .findFirst()
                .orElseThrow();
        List<RouterLink> links = $(RouterLink.class, navigation).all();
        assertThat(links).hasSizeBetween(5, MOST_ENTRIES);
    }

    private List<String> open(Role... roles) {
        SignedIn.as(new Actor(AccountId.next(), organisation.person(), Set.of(roles)));
        UI.getCurrent().setLocale(Locale.forLanguageTag("nl-NL"));
        UI.getCurrent().navigate("management");
        return $(Card.class).all().stream()
                .map(card -> card.getElement().getTextRecursively())
                .toList();
    }
}
