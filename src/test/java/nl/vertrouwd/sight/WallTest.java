package nl.vertrouwd.sight;

import static nl.vertrouwd.organisation.TestTree.actor;
import static nl.vertrouwd.organisation.TestTree.below;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.DossierSection;
import nl.vertrouwd.access.Grant;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.Scope;
import nl.vertrouwd.base.Languages;
import nl.vertrouwd.enrolment.Attendance;
import nl.vertrouwd.enrolment.Enrolments;
import nl.vertrouwd.enrolment.Participant;
import nl.vertrouwd.obligation.DutyFacts;
import nl.vertrouwd.organisation.Knowledge;
import nl.vertrouwd.organisation.Persons;
import nl.vertrouwd.organisation.Sight;
import nl.vertrouwd.organisation.TestOrganisation;
import nl.vertrouwd.organisation.TestTree;
import nl.vertrouwd.planning.TestPlanning;
import nl.vertrouwd.trainingrecord.Completions;
import nl.vertrouwd.workspace.Dossiers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The wall between the line and learning, from each side of it: what everybody gets of somebody who is enrolled and completed a course. */
@SpringBootTest(properties = "vertrouwd.schema=who_sees_whom")
@Import({TestOrganisation.class, TestTree.class, TestPlanning.class, World.class, DutyFacts.class})
class WallTest {

    /**
     * What somebody gets of the somebody.
     *
     * @param finds by name and number in the personnel file
     * @param suspended whether they may know of a suspension
     * @param enrolments how many of two
     * @param completions how many of one
     * @param roster whether they see them among who takes part
     */
    private record Gets(boolean finds, boolean suspended, int enrolments, int completions, boolean roster) {}

    private static final Gets NOTHING = new Gets(false, false, 0, 0, false);
    private static final Gets WHO = new Gets(true, false, 0, 0, false);
    private static final Gets WHO_AND_SUSPENDED = new Gets(true, true, 0, 0, false);
    private static final Gets PLANS = new Gets(true, false, 2, 0, true);

    @Autowired
    ObjectProvider<World> worlds;

    @Autowired
    Persons persons;

    @Autowired
    Sight sight;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Completions completions;

    @Autowired
    Attendance attendance;

    @Autowired
    Clock clock;

    private World world;

    @BeforeEach
    void theWorld() {
        world = worlds.getObject();
    }

    @Test
    void thePersonHasAllOfTheirOwn() {
        assertThat(of(new Actor(world.account, world.secret, java.util.Set.of(Role.PARTICIPANT))))
                .isEqualTo(new Gets(true, true, 2, 1, false));
    }

    @Test
    void theLineSeesWhoAndWhereAndNothingOfWhatTheyLearn() {
        Map<String, Actor> line = new LinkedHashMap<>();
        line.put("their leader", world.leader());
        line.put("the leader of the branch", world.leaderAbove());
        line.put("a deputy of their leader", world.deputy());
        line.forEach((who, actor) -> assertThat(of(actor)).as(who).isEqualTo(WHO_AND_SUSPENDED));
    }

    @Test
    void anAdministratorKeepsThePersonnelFileAndSeesNoLearning() {
        assertThat(of(world.administrator())).isEqualTo(WHO_AND_SUSPENDED);
    }

    @Test
    void theCoordinatorOfTheirNetworkSeesWhoAndWhere() {
        assertThat(of(world.coordinator())).isEqualTo(WHO);
    }

    @Test
    void whoPlansTheSessionsOfTheBranchSeesEnrolmentsAndNoTrainingRecord() {
        assertThat(of(actor(null, below(Role.PLANNER, world.branch)))).isEqualTo(PLANS);
        assertThat(of(actor(null, new Grant(Role.PLANNER, Scope.EVERYTHING)))).isEqualTo(PLANS);
    }

    @Test
    void aPlannerForTheTeamFindsThePersonButNotWhatTheBranchPlans() {
        assertThat(of(actor(null, below(Role.PLANNER, world.team)))).isEqualTo(WHO);
    }

    @Test
    void theTrainerSeesTheRosterAndNothingElse() {
        assertThat(of(world.insiders().get("the trainer"))).isEqualTo(new Gets(false, false, 0, 0, true));
    }

    @Test
    void nobodyElseGetsAnything() {
        world.outsiders().forEach((who, actor) -> assertThat(of(actor)).as(who).isEqualTo(NOTHING));
    }

    @Test
    void theFileOpensSectionBySection() {
        Map<String, Actor> readers = new LinkedHashMap<>();
        readers.put("leader", world.leader());
        readers.put("planner", actor(null, below(Role.PLANNER, world.branch)));
        readers.put("coordinator", world.coordinator());
        readers.put("administrator", world.administrator());
        Map<String, List<String>> opened = new LinkedHashMap<>();
        readers.forEach((who, reader) -> opened.put(who, sections(reader)));
        assertThat(opened)
                .containsEntry("leader", List.of("person", "places", "duties", "suspensions"))
                .containsEntry("planner", List.of("person", "places", "courses-done", "enrolments"))
                .containsEntry("coordinator", List.of("person", "places", "duties", "confidant-path", "exemptions"))
                .containsEntry(
                        "administrator",
                        List.of("person", "places", "duties", "confidant-path", "suspensions", "exemptions"));
        assertThat(sections(new Actor(world.account, world.secret, java.util.Set.of(Role.PARTICIPANT))))
                .containsExactly(
                        "person",
                        "places",
                        "shielded",
                        "roles",
                        "deputies",
                        "duties",
                        "confidant-path",
                        "suspensions",
                        "exemptions",
                        "training",
                        "asked",
                        "enrolments",
                        "giving",
                        "account",
                        "messages",
                        "mail-choices",
                        "looks",
                        "changes");
    }

    @Test
    void whatASectionTellsIsOnlyWhatTheReaderMayKnow() {
        String leader = dossiers.look(world.leader(), world.file.personnelNumber(), Languages.DUTCH)
                .orElseThrow()
                .toString();
        assertThat(leader)
                .contains("Opgeschort")
                .doesNotContain("ILLNESS", "langdurig ziek", "Voorbeeldland", "basic", "APPOINTED", world.file.email());
        String planner = dossiers.look(
                        actor(null, below(Role.PLANNER, world.branch)), world.file.personnelNumber(), Languages.DUTCH)
                .orElseThrow()
                .toString();
        assertThat(planner).contains("UBA").doesNotContain(world.certificate, "Opgeschort", "completed_on");
        String coordinator = dossiers.look(world.coordinator(), world.file.personnelNumber(), Languages.DUTCH)
                .orElseThrow()
                .toString();
        assertThat(coordinator)
                .contains("Voorbeeldland")
                .doesNotContain(
                        "UBA",
                        world.certificate,
                        "ILLNESS",
                        "langdurig ziek",
                        world.suspension.value().toString());
        String administrator = dossiers.look(world.administrator(), world.file.personnelNumber(), Languages.DUTCH)
                .orElseThrow()
                .toString();
        assertThat(administrator)
                .contains(world.file.email())
                .doesNotContain("ILLNESS", "langdurig ziek", "UBA", world.certificate);
    }

    private List<String> sections(Actor reader) {
        return dossiers.look(reader, world.file.personnelNumber(), Languages.DUTCH).orElseThrow().sections().stream()
                .map(DossierSection::name)
                .toList();
    }

    private Gets of(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        boolean finds = persons.find(actor, world.secret)
                .filter(found -> found.name().equals(world.file.fullName()))
                .isPresent();
        assertThat(persons.byPersonnelNumber(actor, world.file.personnelNumber())
                        .isPresent())
                .isEqualTo(finds);
        int enrolled = enrolments.of(world.secret, actor).size();
        assertThat(enrolments.statuses(world.secret, List.of(world.coming, world.given), actor))
                .hasSize(enrolled);
        assertThat(enrolments.status(world.secret, world.coming, actor).isPresent())
                .isEqualTo(enrolled > 0);
        List<Participant> roster = attendance.roster(world.coming, actor).orElse(List.of());
        return new Gets(
                finds,
                sight.may(actor, world.secret, Knowledge.SUSPENDED, today),
                enrolled,
                completions.of(world.secret, actor).size(),
                roster.stream().anyMatch(each -> each.person().id().equals(world.secret)));
    }
}
