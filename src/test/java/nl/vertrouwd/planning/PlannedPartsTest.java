package nl.vertrouwd.planning;

import static nl.vertrouwd.organisation.TestTree.actor;
import static nl.vertrouwd.organisation.TestTree.below;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Grant;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.Scope;
import nl.vertrouwd.base.DomainException;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.UnitId;
import nl.vertrouwd.organisation.TestTree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A planner for one branch, beside the sessions of another and of all of Defence. */
@Import(TestTree.class)
class PlannedPartsTest extends PlanningTestBase {

    @Autowired
    TestTree tree;

    @Autowired
    PlannedParts parts;

    private UnitId branch;
    private Actor planner;
    private SessionDraft own;
    private SessionDraft others;

    @BeforeEach
    void aPlannerOfABranch() {
        branch = tree.branch();
        planner = actor(null, below(Role.PLANNER, branch));
        own = TestPlanning.organisedBy(morning(), tree.code(branch));
        others = TestPlanning.organisedBy(morning(planning.room(site, 20), planning.trainer()), code(tree.branch()));
    }

    @Test
    void whatTheBranchOrganisesIsScheduledChangedPublishedAndCancelled() {
        SessionId session = id(scheduling.schedule(own, false, planner));
        ScheduleResult changed = scheduling.change(session, details(session).version(), own, true, planner);
        assertThat(changed).isInstanceOf(ScheduleResult.Scheduled.class);
        assertThat(scheduling.cancel(session, CancelReason.OTHER, planner)).isTrue();
    }

    @Test
    void nothingIsScheduledForAnotherBranchOrForAllOfDefence() {
        for (SessionDraft draft : List.of(others, morning())) {
            assertThat(problems(scheduling.schedule(draft, true, planner)))
                    .extracting(FieldProblem::textKey)
                    .containsExactly("planning.session.organiser.needed");
        }
    }

    @Test
    void aSessionIsNotHandedToAnotherOrganiser() {
        SessionId session = id(scheduling.schedule(own, true, planner));
        SessionDraft forAll = TestPlanning.organisedBy(own, SessionDraft.WHOLE_ORGANISATION);
        assertThat(problems(scheduling.change(session, details(session).version(), forAll, false, planner)))
                .extracting(FieldProblem::field)
                .containsExactly(FieldProblem.Field.ORGANISER);
    }

    @Test
    void whatOthersOrganiseIsNotChangedPublishedCancelledOrDeleted() {
        SessionId published = id(schedule(others));
        SessionId draft = id(scheduling.schedule(
                TestPlanning.organisedBy(morning(planning.room(site, 20), planning.trainer()), others.organiser()),
                false,
                PLANNER));
        assertThatThrownBy(() -> scheduling.change(published, details(published).version(), others, false, planner))
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> scheduling.change(draft, details(draft).version(), own, true, planner))
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> scheduling.cancel(published, CancelReason.OTHER, planner))
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> scheduling.delete(draft, planner)).isInstanceOf(DomainException.class);
        assertThat(details(published).session().state()).isEqualTo(SessionState.PUBLISHED);
        assertThat(details(draft).session().state()).isEqualTo(SessionState.DRAFT);
    }

    @Test
    void theCalendarShowsEverybodysSessions() {
        SessionId mine = id(schedule(own));
        SessionId theirs = id(schedule(others));

        List<CalendarItem> calendar = sessions.calendar(DAY, DAY.plusDays(1), planner);
        assertThat(calendar).extracting(CalendarItem::session).contains(mine, theirs);
        assertThat(sessions.find(theirs, planner)).isPresent();
    }

    @Test
    void onlyTheirOwnDraftsWait() {
        SessionId mine = id(scheduling.schedule(own, false, PLANNER));
        SessionId theirs = id(scheduling.schedule(others, false, PLANNER));

        assertThat(sessions.drafts(planner)).extracting(Session::id).containsExactly(mine);
        assertThat(sessions.drafts(PLANNER)).extracting(Session::id).contains(mine, theirs);
    }

    @Test
    void whoPlansForAPartOfABranchPlansNothingThatTheBranchOrganises() {
        Actor ofPart = actor(null, below(Role.PLANNER, tree.unit(branch)));
        assertThat(parts.plans(ofPart, own.organiser())).isFalse();
        assertThat(sessions.drafts(ofPart)).isEmpty();
    }

    @Test
    void anAdministratorMayChangeWhatIsPlannedAndDoesNotPlanIt() {
        Actor administrator = actor(null, new Grant(Role.ADMINISTRATOR, Scope.EVERYTHING));
        assertThat(parts.mayChange(administrator, own.organiser())).isTrue();
        assertThat(parts.plans(administrator, own.organiser())).isFalse();
        assertThat(parts.mayChange(actor(null, below(Role.LEADER, branch)), own.organiser()))
                .isFalse();
    }

    @Test
    void aPlannerMakesATrainerOnlyOfWhomTheySee() {
        PersonId elsewhere = tree.someoneIn(tree.branch());
        assertThatThrownBy(() -> trainers.add(elsewhere, planner)).isInstanceOf(DomainException.class);
        assertThat(trainers.add(tree.someoneIn(branch), planner).active()).isTrue();
    }

    @Test
    void aShieldedTrainerIsANumberToPlannersAndNobodyToOthers() {
        PersonId shielded = tree.someoneIn(tree.shielded(branch));
        Trainer shown = trainers.add(shielded, planner);
        assertThat(shown).returns("", Trainer::name).returns(true, Trainer::shielded);
        assertThat(shown.number()).isNotEmpty();

        SessionId session = id(schedule(morning(planning.room(site, 20), shown)));
        Actor participant = actor(organisation.person());
        Trainer seen =
                sessions.find(session, participant).orElseThrow().trainers().getFirst();
        assertThat(seen).returns("", Trainer::name).returns("", Trainer::number);
        Trainer self =
                sessions.find(session, actor(shielded)).orElseThrow().trainers().getFirst();
        assertThat(self.name()).isNotEmpty();
        assertThat(trainers.all(planner).getLast().number()).isEqualTo(shown.number());
        assertThat(sessions.calendar(DAY, DAY.plusDays(1), planner))
                .filteredOn(item -> item.session().equals(session))
                .singleElement()
                .satisfies(item -> assertThat(item.trainers()).containsExactly(shown));
    }

    private String code(UnitId unit) {
        return tree.code(unit);
    }
}
