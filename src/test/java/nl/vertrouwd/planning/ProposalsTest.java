package nl.vertrouwd.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.DomainException;
import nl.vertrouwd.planning.proposal.Limits;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a planner does with a proposal: has it made and worked out, adjusts, pins, and accepts; every rule is checked again then. */
class ProposalsTest extends PlanningTestBase {

    private static final LocalDate FROM = LocalDate.of(2027, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2027, 7, 1);
    private static final Limits FEW = new Limits(Duration.ofMinutes(5), Duration.ofMinutes(5), 3_000);

    /** No proposal of so many is perfect, so that working it out ends only when it is stopped. */
    private static final int MORE_THAN_CAN_BE_GIVEN = 200;

    @Autowired
    Proposals proposals;

    @Autowired
    YearPlan yearPlan;

    @Autowired
    Qualifications qualifications;

    private ProposalId id;

    @BeforeEach
    void fourSessionsAreMeant() {
        qualifications.give(trainer.id(), planning.course("UBA").id(), LocalDate.of(2026, 1, 1), PLANNER);
        planning.room(site, 20);
        trainers.does(planning.trainer().id(), Set.of(StaffKind.ACTOR), PLANNER);
        Offering offering = new Offering(planning.course("UBA").id(), SessionDraft.WHOLE_ORGANISATION);
        Target now = yearPlan.targets(2027, PLANNER).get(offering);
        long version = now == null ? 0 : now.version();
        int more = now == null ? 0 : now.sessions();
        yearPlan.save(new Target(2027, offering, more + 8, null, "", version), PLANNER);
        id = proposals.make(wish(), PLANNER).orElseThrow();
    }

    @Test
    void itProposesWhoWhereAndWhenWithoutAnyClash() {
        ProposalDetails found = solved();
        assertThat(found.rows())
                .isNotEmpty()
                .allMatch(row -> row.firstDay() == null || !row.firstDay().isBefore(FROM));
        assertThat(found.rows()).anyMatch(ProposalRow::proposed);
        assertThat(found.clashes()).isZero();
        assertThat(found.summary().state()).isEqualTo(ProposalState.SOLVED);
        assertThat(found.scores()).isNotEmpty();
    }

    @Test
    void whatIsAcceptedIsADraftAndOnlyOnce() {
        ProposalRow row = first(solved());
        assertThat(proposals.accept(id, List.of(row.id()), PLANNER).drafts()).isEqualTo(1);
        assertThat(proposals.accept(id, List.of(row.id()), PLANNER).drafts()).isZero();
        SessionId session = again(row).session();
        assertThat(session).isNotNull();
        assertThat(details(session).session().state()).isEqualTo(SessionState.DRAFT);
        assertThat(details(session).session().startsOn()).isEqualTo(row.firstDay());
    }

    @Test
    void whatNoLongerFitsIsNamedAndStays() {
        ProposalRow row = first(solved());
        Trainer lead = trainers.find(row.lead()).orElseThrow();
        Room elsewhere = planning.room(site, 20);
        id(schedule(draft(elsewhere, lead, TestPlanning.block(row.firstDay(), "09:00", "12:30", elsewhere))));
        ProposalAccepted accepted = proposals.accept(id, List.of(row.id()), PLANNER);
        assertThat(accepted.drafts()).isZero();
        assertThat(accepted.refused().get(row.id())).isInstanceOf(ScheduleResult.Clashes.class);
        assertThat(again(row).proposed()).isTrue();
        assertThat(found().about(row.id())).anyMatch(ProposalRemark::rule);
    }

    @Test
    void whatIsPutElsewhereIsCheckedAtOnceAndStaysThere() {
        ProposalRow row = first(solved());
        LocalDate sunday = LocalDate.of(2027, 3, 14);
        assertThat(proposals.wouldPlace(id, row, sunday, row.room(), row.lead(), row.actor(), PLANNER))
                .anyMatch(ProposalRemark::rule);
        assertThat(again(row).firstDay()).isEqualTo(row.firstDay());
        assertThat(proposals.place(id, row, DAY, row.room(), row.lead(), row.actor(), PLANNER))
                .isEqualTo(ProposalAnswer.DONE);
        assertThat(proposals.pin(id, row, true, PLANNER)).isEqualTo(ProposalAnswer.CHANGED_MEANWHILE);
        solved();
        assertThat(again(row).firstDay()).isEqualTo(DAY);
        assertThat(again(row).pinned()).isTrue();
    }

    @Test
    void whatIsLeftOutIsNotPlaced() {
        ProposalRow row = found().rows().getFirst();
        assertThat(proposals.leaveOut(id, row, true, PLANNER)).isEqualTo(ProposalAnswer.DONE);
        solved();
        assertThat(again(row).firstDay()).isNull();
    }

    @Test
    void twoPlannersDoNotWorkItOutAtOnceAndEitherStopsIt() {
        Limits endless = new Limits(Duration.ofMinutes(5), Duration.ofMinutes(5), Long.MAX_VALUE);
        Offering offering = new Offering(planning.course("UBA").id(), SessionDraft.WHOLE_ORGANISATION);
        int before = planned(offering, MORE_THAN_CAN_BE_GIVEN);
        id = proposals.make(wish(), PLANNER).orElseThrow();
        ProposalRow row = found().rows().getFirst();
        assertThat(proposals.solve(id, endless, PLANNER)).isTrue();
        assertThat(proposals.solve(id, endless, PLANNER)).isFalse();
        assertThat(proposals.leaveOut(id, row, true, PLANNER)).isEqualTo(ProposalAnswer.BEING_SOLVED);
        proposals.stop(id, PLANNER);
        awaitEnd();
        assertThat(found().clashes()).isZero();
        planned(offering, before);
    }

    @Test
    void nobodyButPlannersLooks() {
        Actor participant = new Actor(AccountId.next(), organisation.person(), Set.of(Role.PARTICIPANT));
        assertThatThrownBy(() -> proposals.find(id, participant)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> proposals.newest(participant)).isInstanceOf(DomainException.class);
    }

    private ProposalWish wish() {
        return new ProposalWish(FROM, UNTIL, Set.of(planning.course("UBA").id()), Set.of(ProposalCount.YEAR_PLAN));
    }

    /** Changes the target, and answers what it was. */
    private int planned(Offering offering, int sessions) {
        Target now = Objects.requireNonNull(yearPlan.targets(2027, PLANNER).get(offering));
        yearPlan.save(new Target(2027, offering, sessions, null, "", now.version()), PLANNER);
        return now.sessions();
    }

    private ProposalDetails solved() {
        assertThat(proposals.solve(id, FEW, PLANNER)).isTrue();
        awaitEnd();
        return found();
    }

    private void awaitEnd() {
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> proposals.state(id, PLANNER).orElseThrow() != ProposalState.SOLVING);
    }

    private ProposalDetails found() {
        return proposals.find(id, PLANNER).orElseThrow();
    }

    private static ProposalRow first(ProposalDetails details) {
        return details.rows().stream()
                .filter(ProposalRow::proposed)
                .min(Comparator.comparing(ProposalRow::number))
                .orElseThrow();
    }

    private ProposalRow again(ProposalRow row) {
        UUID same = row.id();
        return found().rows().stream()
                .filter(each -> each.id().equals(same))
                .findFirst()
                .orElseThrow();
    }
}
