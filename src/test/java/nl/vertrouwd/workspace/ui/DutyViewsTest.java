package nl.vertrouwd.workspace.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.StatementCounter;
import nl.vertrouwd.base.UnitId;
import nl.vertrouwd.obligation.DutyFacts;
import nl.vertrouwd.obligation.DutyPeriods;
import nl.vertrouwd.organisation.SuspensionReason;
import nl.vertrouwd.organisation.Suspensions;
import nl.vertrouwd.organisation.TestTree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody reads of duties: their own with what to do, those of others as far as they may know. */
@Import({TestTree.class, DutyFacts.class})
class DutyViewsTest extends WorkspaceViewsBase {

    private static final LocalDate START = LocalDate.of(2024, 1, 1);

    @Autowired
    TestTree tree;

    @Autowired
    DutyFacts facts;

    @Autowired
    Suspensions suspensions;

    @Autowired
    DutyPeriods periods;

    @Autowired
    JdbcClient jdbc;

    private final Actor administrator = new Actor(AccountId.next(), null, Set.of(Role.ADMINISTRATOR));
    private UnitId branch;
    private UnitId team;

    @BeforeEach
    void aPlace() {
        branch = tree.branch();
        team = tree.unit(branch);
    }

    @Test
    void myDutiesSayWhatPressesFirstAndNameTheCoursesThatHaveDates() {
        facts.appointed(person, tree.code(branch), START);
        facts.did(person, "VP-BASIS", START);
        organisation.place(person, team);
        navigate(DutiesView.class);

        assertThat($(H3.class).all())
                .extracting(H3::getText)
                .startsWith("Opfrisdag of vervolgcursus", "E-learning", "Basisopleiding");
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getText)
                .contains("Opfrisdag vertrouwenspersonen")
                .doesNotContain("E-learning vertrouwenspersoon")
                .noneMatch(text -> text.contains("VP-"));
    }

    @Test
    void theStartPageNamesWhatEndsSoonThoughSomethingElseHasAYearToGo() {
        clock.set(LocalDate.of(2026, 3, 3).atTime(9, 0).toInstant(ZoneOffset.UTC));
        facts.appointed(person, "KMAR", LocalDate.of(2024, 1, 1));
        facts.did(person, "VP-BASIS", LocalDate.of(2023, 12, 1));
        facts.did(person, "VP-OPFRIS", LocalDate.of(2024, 3, 10));
        facts.did(person, "VP-ELEARN", LocalDate.of(2025, 12, 1));
        for (int month = 2; month < 6; month++) {
            facts.did(person, "VP-INTERVISIE", LocalDate.of(2025, month, 3));
        }
        navigate(StartView.class);

        assertThat(everything()).contains("Dit staat er voor je klaar.", "Opfrisdag of vervolgcursus", "10 maart 2026");
        assertThat(everything()).doesNotContain("Intervisie bij de Marechaussee");
    }

    @Test
    void aLeaderReadsUntilWhenAndNotWhy() {
        PersonId member = leading();
        facts.did(member, "PLV", LocalDate.of(2025, 2, 2));
        look(leader(), member);

        assertThat(everything()).contains("Op orde tot 2 februari 2027.").doesNotContain("Periodieke");
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("/persons/" + organisation.number(member) + "/dossier");
    }

    @Test
    void aLeaderWhoApprovedASuspensionReadsWhyAndAnotherThatItIs() {
        PersonId member = leading();
        Actor approving = leader();
        suspensions.enter(
                approving, member, SuspensionReason.PARENTAL, LocalDate.of(2026, 11, 18), LocalDate.of(2026, 11, 28));

        look(approving, member);
        assertThat(everything()).contains("Opgeschort: 18–\u206027 november 2026. Reden: ouderschapsverlof.");
        look(leader(), member);
        assertThat(everything())
                .contains("Opgeschort: 18–\u206027 november 2026.")
                .doesNotContain("ouderschapsverlof");
    }

    @Test
    void whoAsksForTheirOwnThroughTheListComesToTheirOwnPages() {
        Actor own = new Actor(AccountId.next(), person, Set.of(Role.PARTICIPANT, Role.ADMINISTRATOR));
        organisation.place(person, team);
        signIn(own);
        UI.getCurrent().navigate("persons/" + organisation.number(person) + "/dossier");
        assertThat($(H1.class).single().getText()).isEqualTo("Mijn dossier");
        UI.getCurrent()
                .navigate(
                        "persons/" + organisation.number(person) + "/duties",
                        QueryParameters.of("peildatum", "2026-01-01"));
        assertThat($(H1.class).single().getText()).isEqualTo("Mijn verplichtingen");
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("duties?peildatum=2026-01-01");
    }

    @Test
    void theFileLeadsToTheDutiesAndBackToTheList() {
        PersonId member = leading();
        signIn(administrator);
        UI.getCurrent().navigate("persons/" + organisation.number(member) + "/dossier");
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("/persons", "/persons/" + organisation.number(member) + "/duties");
    }

    @Test
    void whoLeadsReadsWhoIsDueAndNothingOfConfidants() {
        PersonId late = leading();
        facts.did(late, "PLV", LocalDate.of(2023, 2, 2));
        PersonId soon = leading();
        facts.did(soon, "PLV", LocalDate.of(2025, 1, 2));
        PersonId fine = leading();
        facts.did(fine, "PLV", LocalDate.of(2026, 6, 2));
        PersonId confidant = organisation.person();
        organisation.place(confidant, team);
        facts.appointed(confidant, tree.code(branch), START);
        periods.renewAll();

        Actor leader = leader();
        signIn(leader);
        navigate(PressingView.class);
        assertThat(cards()).hasSize(2);
        assertThat(cards().getFirst()).contains("Leiderschapsplicht: te laat sinds 2 februari 2025.");
        assertThat(cards().get(1)).contains("Leiderschapsplicht: uiterlijk 1 januari 2027.");
        assertThat(everything()).contains("1 persoon te laat, 1 binnenkort").doesNotContain("Basisopleiding");
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("/persons/" + organisation.number(late) + "/duties")
                .doesNotContain("/persons/" + organisation.number(fine) + "/duties");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM audit_look WHERE person_id = ?")
                        .param(Ids.bytes(late.value()))
                        .query(Integer.class)
                        .single())
                .as("they see in their own file that somebody looked")
                .isOne();
    }

    @Test
    void whoCoordinatesReadsEachRequirementOfTheirConfidants() {
        PersonId confidant = organisation.person();
        organisation.place(confidant, team);
        facts.appointed(confidant, tree.code(branch), START);
        facts.did(confidant, "VP-BASIS", START);
        periods.renewAll();
        signIn(TestTree.actor(null, TestTree.network(tree.code(branch))));
        navigate(PressingView.class);
        assertThat(cards()).hasSize(1);
        assertThat(cards().getFirst())
                .contains("E-learning: te laat sinds", "Opfrisdag of vervolgcursus: te laat sinds");
    }

    @Test
    void theListOfWhoIsDueAsksNoMoreStatementsWhenMorePeopleAre() {
        Actor leader = leader();
        int few = statementsOfWhoIsDue(leader, 2);
        assertThat(statementsOfWhoIsDue(leader, 15)).isEqualTo(few);
        assertThat(cards()).hasSize(17);
    }

    private int statementsOfWhoIsDue(Actor leader, int more) {
        for (int i = 0; i < more; i++) {
            facts.did(leading(), "PLV", LocalDate.of(2023, 2, 2));
        }
        periods.renewAll();
        signIn(leader);
        navigate(PressingView.class); // a look is written down once in an hour
        UI.getCurrent().navigate("offer");
        return StatementCounter.during(() -> navigate(PressingView.class)).size();
    }

    @Test
    void whoLeadsOrCoordinatesElsewhereFindsNobody() {
        PersonId late = leading();
        facts.appointed(late, tree.code(branch), START);
        periods.renewAll();
        UnitId elsewhere = tree.branch();
        signIn(TestTree.actor(tree.leaderOf(elsewhere), TestTree.below(Role.LEADER, elsewhere)));
        navigate(PressingView.class);
        assertThat(everything()).contains("Iedereen is bij");
        signIn(TestTree.actor(null, TestTree.network(tree.code(elsewhere))));
        navigate(PressingView.class);
        assertThat(everything()).contains("Iedereen is bij");
    }

    private PersonId leading() {
        PersonId member = organisation.person();
        organisation.place(
                member, team, organisation.site("Europe/Amsterdam"), DateRange.from(LocalDate.of(2020, 1, 1)), true);
        return member;
    }

    private Actor leader() {
        return TestTree.actor(tree.leaderOf(branch), TestTree.below(Role.LEADER, branch));
    }

    private void look(Actor reader, PersonId whose) {
        signIn(reader);
        UI.getCurrent().navigate("persons/" + organisation.number(whose) + "/duties");
    }
}
