package nl.vertrouwd.obligation;

import static nl.vertrouwd.organisation.TestTree.actor;
import static nl.vertrouwd.organisation.TestTree.below;
import static nl.vertrouwd.organisation.TestTree.network;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Grant;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.Scope;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.Languages;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.TestClock;
import nl.vertrouwd.base.UnitId;
import nl.vertrouwd.organisation.Suspension;
import nl.vertrouwd.organisation.SuspensionReason;
import nl.vertrouwd.organisation.SuspensionResult;
import nl.vertrouwd.organisation.Suspensions;
import nl.vertrouwd.organisation.TestOrganisation;
import nl.vertrouwd.organisation.TestTree;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Every status explains itself in words; why somebody was suspended is in them for that person and who approved it only. */
@SpringBootTest(properties = "vertrouwd.schema=duty_why")
@Import({TestOrganisation.class, TestTree.class, DutyFacts.class, TestClock.Wanted.class})
class DutyWhyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    TestTree tree;

    @Autowired
    TestOrganisation organisation;

    @Autowired
    DutyFacts facts;

    @Autowired
    Suspensions suspensions;

    @Autowired
    Duties duties;

    @Autowired
    TestClock clock;

    private final Actor administrator = actor(null, new Grant(Role.ADMINISTRATOR, Scope.EVERYTHING));
    private final Actor otherAdministrator = actor(null, new Grant(Role.ADMINISTRATOR, Scope.EVERYTHING));
    private UnitId branch;
    private UnitId team;
    private PersonId person;
    private Actor self;

    @BeforeEach
    void somebodyWhoLeadsATeam() {
        clock.set(TestClock.START);
        branch = tree.branch();
        team = tree.unit(branch);
        person = organisation.person();
        organisation.place(
                person, team, organisation.site("Europe/Amsterdam"), DateRange.from(LocalDate.of(2020, 1, 1)), true);
        self = new Actor(AccountId.next(), person, Set.of(Role.PARTICIPANT));
    }

    @Test
    void aStatusNamesTheCourseItsDateAndHowLongTheClockStoodStill() {
        facts.did(person, "PLV", LocalDate.of(2025, 2, 2));
        suspend(administrator, SuspensionReason.DEPLOYMENT, LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 10));

        assertThat(why(self, "leadership"))
                .isEqualTo("Geldig tot 14 maart 2027: Periodieke leiderschapsvorming op 2 februari 2025,"
                        + " 40 dagen opgeschort (uitzending)");
        assertThat(why(self, "leadership", Languages.ENGLISH)).contains("40 days suspended (deployment)");
    }

    @Test
    void whySomebodyWasSuspendedIsForThePersonAndWhoApprovedItOnly() {
        facts.did(person, "PLV", LocalDate.of(2024, 2, 2));
        suspend(administrator, SuspensionReason.ILLNESS, LocalDate.of(2026, 3, 1), null);

        assertThat(why(self, "leadership"))
                .startsWith("Opgeschort (langdurig ziek); de termijn was al voorbij op 2 februari 2026:");
        assertThat(why(administrator, "leadership")).contains("(langdurig ziek)");
        assertThat(why(otherAdministrator, "leadership"))
                .startsWith("Opgeschort; de termijn was al voorbij op 2 februari 2026:")
                .doesNotContain("ziek");
    }

    @Test
    void whoLeadsSomebodyAndApprovedItReadsWhyAndAnotherLeaderOnlyThatItIs() {
        Actor leader = actor(tree.leaderOf(branch), below(Role.LEADER, branch));
        Actor other = actor(tree.leaderOf(branch), below(Role.LEADER, branch));
        suspend(leader, SuspensionReason.PARENTAL, LocalDate.of(2026, 11, 1), LocalDate.of(2027, 1, 1));

        assertThat(of(leader, Languages.DUTCH).suspended())
                .extracting(Suspension::reason)
                .containsExactly(SuspensionReason.PARENTAL);
        assertThat(of(other, Languages.DUTCH).suspended())
                .extracting(Suspension::reason)
                .containsExactly((SuspensionReason) null);
        assertThat(of(leader, Languages.DUTCH).schemes())
                .as("learning stays behind the wall")
                .allSatisfy(scheme -> assertThat(scheme.requirements()).isEmpty());
    }

    @Test
    void whoCoordinatesConfidantsDoesNotReadWhySomebodyIsSuspended() {
        facts.appointed(person, tree.code(branch), LocalDate.of(2024, 1, 1));
        suspend(administrator, SuspensionReason.ILLNESS, LocalDate.of(2026, 3, 1), null);
        Actor coordinator = actor(null, network(tree.code(branch)));

        assertThat(of(coordinator, Languages.DUTCH).suspended()).isEmpty();
        assertThat(why(coordinator, "basic")).startsWith("Opgeschort").doesNotContain("ziek");
        assertThat(why(self, "basic")).contains("(langdurig ziek)");
    }

    @Test
    void whatIsAskedPerYearNamesWhatWasDoneAndWhatCounts() {
        facts.appointed(person, tree.code(branch), LocalDate.of(2023, 1, 1));
        facts.did(person, "VP-BASIS", LocalDate.of(2023, 3, 3));
        facts.did(person, "VP-INTERVISIE", LocalDate.of(2025, 2, 3));
        facts.did(person, "VP-INTERVISIE", LocalDate.of(2025, 10, 3));
        facts.did(person, "VP-INTERVISIE", LocalDate.of(2026, 2, 3));

        assertThat(why(self, "intervision"))
                .isEqualTo("In 2026 gedaan: 1 van 2 (Intervisie vertrouwenspersonen op 3 februari 2026)."
                        + " Nog 1 te doen in dit kalenderjaar: Intervisie vertrouwenspersonen.");
        assertThat(on(LocalDate.of(2023, 6, 1), "intervision"))
                .isEqualTo(
                        "In 2023 wordt dit niet gevraagd, omdat in dat jaar Basisopleiding vertrouwenspersoon is gedaan,"
                                + " op 3 maart 2023.");
        facts.did(person, "VP-INTERVISIE", LocalDate.of(2026, 5, 4));
        assertThat(why(self, "intervision"))
                .isEqualTo(
                        "In 2026 gedaan: 2 van 2 (Intervisie vertrouwenspersonen op 3 februari 2026 en 4 mei 2026).");
    }

    @Test
    void whatWasMissedTheYearBeforeNamesWhatMakesUpForIt() {
        facts.appointed(person, tree.code(branch), LocalDate.of(2023, 1, 1));
        facts.did(person, "VP-BASIS", LocalDate.of(2023, 3, 3));

        assertThat(on(LocalDate.of(2025, 6, 1), "refresher-year"))
                .startsWith("In 2024 gedaan: 0 van 1. Dat is nog niet ingehaald: ")
                .contains("Opfrisdag", " of ");
    }

    private void suspend(Actor by, SuspensionReason reason, LocalDate from, @Nullable LocalDate until) {
        assertThat(suspensions.enter(by, person, reason, from, until)).isInstanceOf(SuspensionResult.Done.class);
    }

    private PersonDuties of(Actor reader, Locale language) {
        return duties.of(reader, person, TODAY, language).orElseThrow();
    }

    private String why(Actor reader, String requirement) {
        return why(reader, requirement, Languages.DUTCH);
    }

    private String why(Actor reader, String requirement, Locale language) {
        return why(of(reader, language), requirement);
    }

    private String on(LocalDate day, String requirement) {
        return why(duties.of(self, person, day, Languages.DUTCH).orElseThrow(), requirement);
    }

    private static String why(PersonDuties found, String requirement) {
        return found.schemes().stream()
                .flatMap(scheme -> scheme.requirements().stream())
                .filter(each -> each.id().equals(requirement))
                .findFirst()
                .orElseThrow()
                .why();
    }
}
