package nl.vertrouwd.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Grant;
import nl.vertrouwd.access.Grants;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.Scope;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.catalogue.CourseId;
import nl.vertrouwd.organisation.Branch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class CourseRequestsTest extends PlanningTestBase {

    private static final Quarter NOW = Quarter.of(LocalDate.of(2026, 11, 23));

    @Autowired
    CourseRequests requests;

    @Autowired
    TeamRequests teams;

    @Autowired
    BranchNeeds needs;

    @Autowired
    Demand demand;

    @Autowired
    JdbcClient jdbc;

    private Branch branch;
    private PersonId person;
    private Actor self;

    @BeforeEach
    void somebodyInABranch() {
        branch = organisation.branch();
        person = organisation.person();
        organisation.place(person, branch.id(), site);
        self = participant(person);
    }

    @Test
    void whoAsksIsCountedOnceInTheirBranchAndOnlyTheyReadThatTheyDid() {
        assertThat(requests.ask(course("SVK"), NOW, self)).isInstanceOf(AskResult.Asked.class);
        assertThat(requests.ask(course("SVK"), NOW.plus(1), self)).isInstanceOf(AskResult.AskedBefore.class);
        assertThat(row("SVK", NOW).asked()).isEqualTo(1);
        assertThat(requests.waiting(self)).extracting(CourseRequest::course).containsExactly(course("SVK"));
        Actor leader = new Actor(
                AccountId.next(),
                organisation.person(),
                new Grants(Set.of(new Grant(Role.LEADER, new Scope.Below(branch.id())))));
        assertThat(requests.own(leader)).isEmpty();
        assertThat(requests.own(PLANNER)).isEmpty();
        assertThat(requests.withdraw(course("SVK"), self)).isTrue();
        assertThat(requests.withdraw(course("SVK"), self)).isFalse();
        assertThat(demand.of(NOW, branch.code(), PLANNER)).noneMatch(each -> each.asked() > 0);
        assertThat(requests.ask(course("SVK"), NOW, self)).as("again").isInstanceOf(AskResult.Asked.class);
    }

    @Test
    void whatWasAskedForAQuarterThatIsOverWaitsOnInThisOne() {
        requests.ask(course("SVMB"), NOW, self);
        jdbc.sql("UPDATE course_request SET quarter = '2026-04-01' WHERE person_id = ?")
                .param(Ids.bytes(person.value()))
                .update();
        assertThat(row("SVMB", NOW).asked()).isEqualTo(1);
        assertThat(demand.of(NOW.plus(1), branch.code(), PLANNER)).noneMatch(each -> each.asked() > 0);
    }

    @Test
    void nobodyAsksWhatIsForOthersOrForAQuarterFarAwayOrFromOutside() {
        assertThat(requests.ask(course("PLV"), NOW, self)).isInstanceOf(AskResult.Refused.class);
        assertThat(requests.ask(course("SVK"), NOW.plus(-1), self)).isInstanceOf(AskResult.Refused.class);
        assertThat(requests.ask(course("SVK"), NOW.plus(CourseRequests.QUARTERS_AHEAD), self))
                .isInstanceOf(AskResult.Refused.class);
        assertThat(requests.ask(course("SVK"), NOW, PLANNER)).isInstanceOf(AskResult.Refused.class);
        assertThat(requests.own(self)).isEmpty();
    }

    @Test
    void whoAskedIsToldOnceOfASessionWithPlacesAndNoLongerWaitsWhenTheyTakeOne() {
        requests.ask(course("UBA"), NOW, self);
        PersonId overseas = organisation.person();
        organisation.place(overseas, branch.id(), organisation.site("America/Curacao"));
        requests.ask(course("UBA"), NOW, participant(overseas));
        SessionId session = id(scheduling.schedule(morning(), false, PLANNER));
        assertThat(told(person)).as("a draft says nothing").isZero();
        scheduling.change(session, details(session).version(), morning(), true, PLANNER);
        change(session, withCapacity(morning(), 14));
        assertThat(told(person)).isEqualTo(1);
        assertThat(told(overseas)).as("an ocean away").isZero();
        assertThat(requests.waiting(self)).hasSize(1);
        enrol(session, person);
        assertThat(requests.waiting(self)).isEmpty();
        assertThat(requests.own(self)).extracting(CourseRequest::state).containsExactly(RequestState.MET);
        assertThat(requests.ask(course("UBA"), NOW, self)).as("has a place").isInstanceOf(AskResult.Refused.class);
    }

    @Test
    void aTeamAndTheNeedOfABranchAreCountedBesidePlacesAndAnotherPartSeesNoneOfIt() {
        Actor leader = new Actor(
                AccountId.next(), person, new Grants(Set.of(new Grant(Role.LEADER, new Scope.Below(branch.id())))));
        CourseId course = course("SVJT");
        assertThat(teams.ask(branch.id(), course, 12, NOW, self))
                .as("leads nothing")
                .isInstanceOf(RequestResult.Refused.class);
        assertThat(teams.ask(branch.id(), course, 12, NOW, leader)).isInstanceOf(RequestResult.Done.class);
        assertThat(teams.ask(branch.id(), course, 9, NOW, leader)).isInstanceOf(RequestResult.Refused.class);
        assertThat(needs.enter(need(course, 20, 0), planner(branch))).isInstanceOf(RequestResult.Done.class);
        assertThat(needs.enter(need(course, 30, 0), planner(branch)))
                .as("read before it was entered")
                .isInstanceOf(RequestResult.ChangedMeanwhile.class);
        DemandRow row = row("SVJT", NOW);
        assertThat(row.teams()).isEqualTo(12);
        assertThat(row.entered()).isEqualTo(20);
        assertThat(row.missing()).isEqualTo(32 - row.shared());
        Actor other = planner(organisation.branch());
        assertThat(demand.of(NOW, branch.code(), other)).noneMatch(each -> each.demand() > 0);
        assertThat(teams.waiting(other)).isEmpty();
        assertThat(needs.enter(need(course, 1, 1), other)).isInstanceOf(RequestResult.Refused.class);
        TeamRequest asked = teams.waiting(planner(branch)).getFirst();
        assertThat(teams.met(asked.id(), asked.version(), other)).isInstanceOf(RequestResult.Refused.class);
        assertThat(teams.met(asked.id(), asked.version(), planner(branch))).isInstanceOf(RequestResult.Done.class);
        assertThat(teams.withdraw(asked.id(), asked.version(), leader))
                .isInstanceOf(RequestResult.ChangedMeanwhile.class);
        assertThat(teams.own(leader)).extracting(TeamRequest::state).containsExactly(RequestState.MET);
    }

    private BranchNeed need(CourseId course, int people, long version) {
        return new BranchNeed(course, branch.code(), NOW, people, version);
    }

    private DemandRow row(String course, Quarter quarter) {
        List<DemandRow> rows = demand.of(quarter, branch.code(), PLANNER);
        return rows.stream()
                .filter(each -> each.course().equals(course(course)))
                .findFirst()
                .orElseThrow();
    }

    private int told(PersonId receiver) {
        return jdbc.sql("SELECT COUNT(*) FROM message WHERE person_id = ? AND kind = 'PLACES'")
                .param(Ids.bytes(receiver.value()))
                .query(Integer.class)
                .single();
    }

    private CourseId course(String code) {
        return planning.course(code).id();
    }

    private static Actor participant(PersonId person) {
        return new Actor(AccountId.next(), person, Set.of(Role.PARTICIPANT));
    }

    private static Actor planner(Branch part) {
        return new Actor(
                AccountId.next(), null, new Grants(Set.of(new Grant(Role.PLANNER, new Scope.Below(part.id())))));
    }
}
