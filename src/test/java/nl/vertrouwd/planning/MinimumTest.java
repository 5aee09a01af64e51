package nl.vertrouwd.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.DomainException;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.catalogue.BelowMinimum;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of sessions that have too few participants when nobody can enrol any more. */
class MinimumTest extends PlanningTestBase {

    private static final LocalDate LAST_DAY = DAY.minusDays(14);
    private static final Instant CLOSED = Instant.parse("2027-03-03T06:00:00Z");

    @Autowired
    MinimumCheck check;

    @Autowired
    MinimumStore store;

    @Autowired
    MinimumQuestions questions;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void theRuleIsAsItWas() {
        rule(BelowMinimum.CANCEL);
    }

    @Test
    void withEnoughPeopleItIsConfirmedWithoutAQuestion() {
        SessionId session = session(1);
        enrol(session);
        judge(session, CLOSED);
        assertThat(details(session).session().confirmedAt()).isNotNull();
        assertThat(question(session)).isEmpty();
    }

    @Test
    void onTheLastDayNothingIsAskedYet() {
        SessionId session = session(2);
        judge(
                session,
                LAST_DAY.atTime(22, 30)
                        .atZone(details(session).session().zone())
                        .toInstant());
        assertThat(question(session)).isEmpty();
    }

    @Test
    void withTooFewPeopleThePlannersAreAskedOnceAndNothingIsDecided() {
        SessionId session = session(2);
        enrol(session);
        judge(session, CLOSED);
        judge(session, CLOSED.plus(Duration.ofHours(5)));
        assertThat(question(session)).singleElement().satisfies(question -> {
            assertThat(question.answerBy()).isEqualTo(CLOSED.plus(Duration.ofDays(3)));
            assertThat(question.rule()).isEqualTo(BelowMinimum.CANCEL);
        });
        assertThat(details(session).session().state()).isEqualTo(SessionState.PUBLISHED);
    }

    @Test
    void withoutAnAnswerTheRuleOfTheCourseCancelsAndFreesRoomTrainerAndParticipants() {
        SessionId session = session(2);
        PersonId person = enrol(session);
        judge(session, CLOSED);
        judge(session, CLOSED.plus(Duration.ofDays(3)));
        SessionDetails cancelled = details(session);
        assertThat(cancelled.session().state()).isEqualTo(SessionState.CANCELLED);
        assertThat(cancelled.cancelReason()).isEqualTo(CancelReason.TOO_FEW_PARTICIPANTS);
        SessionId again = id(schedule(morning()));
        enrol(again, person);
    }

    @Test
    void withoutAnAnswerTheRuleOfTheCourseLetsItGoOn() {
        rule(BelowMinimum.GO_ON);
        SessionId session = session(2);
        judge(session, CLOSED);
        judge(session, CLOSED.plus(Duration.ofDays(3)));
        assertThat(details(session).session().state()).isEqualTo(SessionState.PUBLISHED);
        assertThat(details(session).session().confirmedAt()).isNotNull();
    }

    @Test
    void afterALongStandstillItIsStillAskedFirst() {
        SessionId session = session(2);
        Instant late = details(session).session().startsAt().minus(Duration.ofHours(30));
        judge(session, late);
        assertThat(details(session).session().state()).isEqualTo(SessionState.PUBLISHED);
        assertThat(question(session, late))
                .singleElement()
                .satisfies(question -> assertThat(question.answerBy())
                        .isEqualTo(details(session).session().startsAt().minus(Duration.ofDays(1))));
    }

    @Test
    void whatIsAskedTheNightBeforeGoesOnUnlessSomebodyCancelsIt() {
        SessionId session = session(2);
        Instant late = details(session).session().startsAt().minus(Duration.ofHours(10));
        judge(session, late);
        judge(session, late.plus(Duration.ofHours(9)));
        assertThat(details(session).session().state()).isEqualTo(SessionState.PUBLISHED);
        assertThat(question(session, late))
                .singleElement()
                .satisfies(question -> assertThat(question.answerBy()).isNull());
    }

    @Test
    void aRuleThatComesTooLateSendsNobodyHome() {
        SessionId session = session(2);
        judge(session, CLOSED);
        judge(session, details(session).session().startsAt().minus(Duration.ofHours(2)));
        assertThat(details(session).session().state()).isEqualTo(SessionState.PUBLISHED);
    }

    @Test
    void aPlannerLetsItGoOnOnceAndADoubleClickChangesNothing() {
        MinimumQuestion question = asked();
        assertThat(questions.goOn(question, PLANNER)).isEqualTo(MinimumResult.DONE);
        assertThat(questions.goOn(question, PLANNER)).isEqualTo(MinimumResult.PASSED);
        assertThat(questions.cancel(question, PLANNER)).isEqualTo(MinimumResult.PASSED);
        assertThat(question(question.session().id())).isEmpty();
    }

    @Test
    void aPlannerExtendsAndIsAskedAgainWhenThatPassesToo() {
        MinimumQuestion question = asked();
        SessionId session = question.session().id();
        LocalDate later = LAST_DAY.plusDays(7);
        assertThat(questions.extend(question, LAST_DAY.minusDays(200), PLANNER)).isEqualTo(MinimumResult.WRONG_DAY);
        assertThat(questions.extend(question, DAY.plusDays(1), PLANNER)).isEqualTo(MinimumResult.WRONG_DAY);
        assertThat(questions.extend(question, later, PLANNER)).isEqualTo(MinimumResult.DONE);
        assertThat(details(session).session().deadline()).isEqualTo(later);
        assertThat(question(session)).isEmpty();
        judge(session, CLOSED.plus(Duration.ofDays(4)));
        assertThat(question(session)).isEmpty();
        judge(session, CLOSED.plus(Duration.ofDays(7)));
        assertThat(question(session)).hasSize(1);
    }

    @Test
    void onlyPlannersOfThePartAnswer() {
        MinimumQuestion question = asked();
        Actor participant = new Actor(AccountId.next(), organisation.person(), Set.of(Role.PARTICIPANT));
        assertThatThrownBy(() -> questions.cancel(question, participant)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> questions.open(participant)).isInstanceOf(DomainException.class);
    }

    @Test
    void ofTwoPlannersAndTheRuleAtOnceOneDecides() throws Exception {
        for (int round = 0; round < 4; round++) {
            MinimumQuestion question = asked();
            SessionId session = question.session().id();
            List<Callable<Boolean>> all = List.of(
                    () -> questions.goOn(question, PLANNER) == MinimumResult.DONE,
                    () -> questions.cancel(question, PLANNER) == MinimumResult.DONE,
                    () -> {
                        judge(session, CLOSED.plus(Duration.ofDays(3)));
                        return false;
                    });
            long decided = 0;
            try (ExecutorService pool = Executors.newFixedThreadPool(all.size())) {
                List<Future<Boolean>> answers = new ArrayList<>(pool.invokeAll(all));
                for (Future<Boolean> answer : answers) {
                    decided += answer.get() ? 1 : 0;
                }
            }
            assertThat(decided).isLessThanOrEqualTo(1);
            Session now = details(session).session();
            assertThat(now.state() == SessionState.CANCELLED).isNotEqualTo(now.confirmedAt() != null);
            if (now.state() == SessionState.PUBLISHED) {
                scheduling.cancel(session, CancelReason.OTHER, PLANNER);
            }
        }
    }

    private void judge(SessionId session, Instant now) {
        if (store.due(now).contains(session)) {
            check.judge(session, now);
        }
    }

    private MinimumQuestion asked() {
        SessionId session = session(2);
        judge(session, CLOSED);
        return question(session).getFirst();
    }

    private List<MinimumQuestion> question(SessionId session) {
        return question(session, CLOSED);
    }

    private List<MinimumQuestion> question(SessionId session, Instant now) {
        return store.open(PlannedPart.EVERYTHING, now, 500).stream()
                .filter(each -> each.session().equals(session))
                .map(each -> new MinimumQuestion(details(session).session(), each.answerBy(), each.rule()))
                .toList();
    }

    private SessionId session(int minimum) {
        SessionDraft draft = morning().withPlaces(8, minimum);
        return id(schedule(draft.at(draft.dayParts(), LAST_DAY)));
    }

    /** Past the service, so that the course keeps its version. */
    private void rule(BelowMinimum rule) {
        jdbc.sql("UPDATE course SET below_minimum = ? WHERE code = 'UBA'")
                .param(rule.name())
                .update();
    }
}
