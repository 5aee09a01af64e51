package nl.vertrouwd.workspace.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.UnitId;
import nl.vertrouwd.obligation.DutyFacts;
import nl.vertrouwd.organisation.Suspension;
import nl.vertrouwd.organisation.SuspensionReason;
import nl.vertrouwd.organisation.Suspensions;
import nl.vertrouwd.organisation.TestTree;
import nl.vertrouwd.trainingrecord.Exemption;
import nl.vertrouwd.trainingrecord.Exemptions;
import nl.vertrouwd.trainingrecord.KnownRequirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files on the screen: one's own, and what others read and change in it, on 23 November 2026. */
@Import({TestTree.class, DutyFacts.class})
class DossierViewsTest extends WorkspaceViewsBase {

    @Autowired
    TestTree tree;

    @Autowired
    Suspensions suspensions;

    @Autowired
    Exemptions exemptions;

    @Autowired
    DutyFacts confidants;

    @Autowired
    JdbcClient jdbc;

    private UnitId team;
    private final Actor administrator = new Actor(AccountId.next(), null, Set.of(Role.ADMINISTRATOR));

    @BeforeEach
    void aPlace() {
        team = tree.unit(tree.branch());
        organisation.place(person, team);
    }

    @Test
    void myOwnIsThereWholeAndCanBeTakenAway() {
        suspensions.enter(administrator, person, SuspensionReason.ILLNESS, DAY.minusDays(20), null);
        navigate(DossierView.class);
        assertThat($(H1.class).single().getText()).isEqualTo("Mijn dossier");
        assertThat($(H2.class).all()).extracting(H2::getText).contains("Plaats, nu en eerder", "Opschorting");
        assertThat(everything())
                .contains("Langdurig ziek", organisation.number(person), "sinds 11 november 2026")
                .contains("Niemand anders keek in je dossier.");
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("/dossier.pdf?lang=nl", "/dossier.json?lang=nl");
        assertThat($(Button.class).all())
                .extracting(Button::getText)
                .doesNotContain("Voer een opschorting in", "Trek in als vergissing");
    }

    @Test
    void aLeaderSeesThatSomebodyIsSuspendedAndNotWhy() {
        suspensions.enter(administrator, person, SuspensionReason.ILLNESS, DAY.minusDays(20), null);
        lookAs(leader());
        assertThat(everything())
                .contains("Opgeschort", "Nu", "ziet in het eigen dossier dat je hier hebt gekeken")
                .doesNotContain("ziek");
        signIn(actor);
        navigate(DossierView.class);
        assertThat(everything()).contains("Bekeken: Het dossier");
    }

    @Test
    void aLeaderSuspendsSomebodyAndIsToldAtTheFieldWhatIsWrong() {
        lookAs(leader());
        click("Voer een opschorting in");
        click("Schort op");
        assertThat(reason().isInvalid()).isTrue();
        reason().setValue(SuspensionReason.PARENTAL);
        test(last()).setValue(first().getValue().minusDays(1));
        click("Schort op");
        assertThat(last().isInvalid()).isTrue();
        assertThat(found()).isEmpty();
        test(last()).setValue(first().getValue().plusDays(9));
        click("Schort op");
        assertThat(notices()).contains("De opschorting is ingevoerd.");
        assertThat(found()).singleElement().satisfies(one -> {
            assertThat(one.reason()).isEqualTo(SuspensionReason.PARENTAL);
            assertThat(one.period().until()).isEqualTo(LocalDate.of(2026, 12, 3));
        });
        assertThat(everything()).contains("Ouderschapsverlof", "23 november – 2 december 2026");
    }

    @Test
    void aSuspensionEndsEarlierOrIsWithdrawnAfterAYes() {
        suspensions.enter(administrator, person, SuspensionReason.ILLNESS, DAY.minusDays(20), null);
        lookAs(leader());
        click("Laat eerder eindigen");
        test(last()).setValue(DAY.minusDays(25));
        clickIn("Laat eerder eindigen");
        assertThat(last().isInvalid()).isTrue();
        test(last()).setValue(DAY);
        clickIn("Laat eerder eindigen");
        assertThat(found().getFirst().period().until()).isEqualTo(DAY.plusDays(1));
        click("Trek in als vergissing");
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(found()).isEmpty();
        signIn(actor);
        navigate(DossierView.class);
        assertThat(badges()).contains("Ingetrokken");
    }

    @Test
    void anAdministratorExemptsSomebodyAndIsToldAtTheFieldWhatIsWrong() {
        confidants.appointed(person, "CLAS", DAY.minusYears(1));
        lookAs(administrator);
        click("Geef een vrijstelling");
        click("Stel vrij");
        assertThat(reason().isInvalid()).isTrue();
        assertThat($(TextArea.class).single().isInvalid()).isTrue();
        requirement("refresher");
        test($(TextArea.class).single()).setValue("Volgde de opfrisdag elders");
        click("Stel vrij");
        assertThat(exemptions.of(administrator, person))
                .singleElement()
                .extracting(Exemption::requirement)
                .isEqualTo("refresher");
        click("Geef een vrijstelling");
        requirement("refresher");
        test($(TextArea.class).single()).setValue("Nog een keer");
        click("Stel vrij");
        assertThat(first().isInvalid()).isTrue();
        assertThat(first().getErrorMessage()).contains("begint al een vrijstelling");
    }

    @Test
    void aCoordinatorSeesNoSuspensionAndExemptsFromWhatIsAskedOfConfidants() {
        suspensions.enter(administrator, person, SuspensionReason.ILLNESS, DAY.minusDays(20), null);
        UnitId branch = tree.branch();
        var other = tree.someoneIn(tree.branch());
        confidants.appointed(other, tree.code(branch), DAY.minusYears(1));
        signIn(TestTree.actor(null, TestTree.network(tree.code(branch))));
        UI.getCurrent().navigate("persons/" + organisation.number(other) + "/dossier");
        assertThat($(H2.class).all()).extracting(H2::getText).doesNotContain("Opschorting");
        click("Geef een vrijstelling");
        assertThat(requirements()).isNotEmpty().allMatch(KnownRequirement::ofConfidants);
    }

    @Test
    void whoHasSignsOfAnAddressInTheirNumberIsOpenedFromTheListLikeAnybody() {
        jdbc.sql("UPDATE person SET personnel_number = 'A/7?x=1#%' WHERE id = ?")
                .param(Ids.bytes(person.value()))
                .update();
        signIn(administrator);
        UI.getCurrent().navigate("persons", QueryParameters.of("text", "A/7?x=1#%"));
        roundTrip();
        String link = $(Anchor.class).all().stream()
                .map(Anchor::getHref)
                .filter(href -> href.endsWith("/dossier"))
                .findFirst()
                .orElseThrow();
        assertThat(link).isEqualTo("/persons/A~2F7~3Fx~3D1~23~25/dossier");
        UI.getCurrent().navigate(link.substring(1));
        assertThat($(H1.class).single().getText()).startsWith("Dossier van");
    }

    @Test
    void whoHasNoBusinessWithSomebodyDoesNotFindThem() {
        lookAs(TestTree.actor(null, TestTree.below(Role.LEADER, tree.branch())));
        assertThat($(H1.class).single().getText()).isEqualTo("Pagina niet gevonden");
    }

    @Test
    void ofWhoIsShieldedNothingIsShown() {
        var hidden = tree.someoneIn(tree.shielded(tree.branch()));
        signIn(administrator);
        UI.getCurrent().navigate("persons/" + organisation.number(hidden) + "/dossier");
        assertThat($(H1.class).single().getText()).contains("Afgeschermd");
        assertThat(everything()).doesNotContain("Dicht").contains("zien alleen mensen van de eigen eenheid");
        assertThat($(H2.class).all()).extracting(H2::getText).doesNotContain("Gegevens");
    }

    @Test
    void aNetworkIsExemptedOnThePageOfNetworks() {
        UnitId branch = tree.branch();
        Actor coordinator = TestTree.actor(null, TestTree.network(tree.code(branch)));
        signIn(coordinator);
        UI.getCurrent().navigate("network-exemptions");
        assertThat(everything()).contains("Geen enkel netwerk is vrijgesteld");
        click("Geef een netwerk vrijstelling");
        requirement("elearning");
        test($(TextArea.class).single()).setValue("Het systeem lag eruit");
        click("Stel vrij");
        assertThat(cards()).singleElement().asString().contains(tree.code(branch), "Het systeem lag eruit");
        click("Trek in als vergissing");
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(exemptions.ofNetworks(coordinator, 0, 10)).isEmpty();
    }

    private Actor leader() {
        return TestTree.actor(null, TestTree.below(Role.LEADER, team));
    }

    private void lookAs(Actor reader) {
        signIn(reader);
        UI.getCurrent().navigate("persons/" + organisation.number(person) + "/dossier");
    }

    private List<Suspension> found() {
        return suspensions.of(actor, person);
    }

    @SuppressWarnings("unchecked")
    private Select<Object> reason() {
        return $(Select.class).single();
    }

    private List<KnownRequirement> requirements() {
        return reason().getListDataView()
                .getItems()
                .map(KnownRequirement.class::cast)
                .toList();
    }

    private void requirement(String id) {
        reason().setValue(requirements().stream()
                .filter(each -> each.requirement().equals(id))
                .findFirst()
                .orElseThrow());
    }

    private DatePicker first() {
        return $(DatePicker.class).all().getFirst();
    }

    private DatePicker last() {
        return $(DatePicker.class).all().getLast();
    }

    /** The last of these buttons, which is the one in the dialog when that has one. */
    private void clickIn(String text) {
        assertThat($(Dialog.class).all()).isNotEmpty();
        click(text);
    }

    private void click(String text) {
        test($(Button.class).all().stream()
                        .filter(button -> text.equals(button.getText()))
                        .reduce((one, next) -> next)
                        .orElseThrow(() -> new AssertionError(text)))
                .click();
    }
}
