package nl.vertrouwd.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.AccountRow;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.InvitationMail;
import nl.vertrouwd.access.OutsiderResult;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.DomainException;
import nl.vertrouwd.planning.OutsideInvitation.Field;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@RecordApplicationEvents
class OutsideTrainersTest extends PlanningTestBase {

    private static final LocalDate LAST_DAY = DAY.plusDays(30);

    @Autowired
    OutsideTrainers outside;

    @Autowired
    ApplicationEvents events;

    private final String email = AccountId.next().value() + "@bureau.invalid";

    @Test
    void aPlannerInvitesSomebodyForSessionsAndTheyGiveThose() {
        SessionId published = id(schedule(morning()));
        SessionId draft = id(scheduling.schedule(afternoon(), false, PLANNER));
        InvitationOutcome.Invited invited = invited(wanted(published, draft));

        AccountRow account = accounts.find(Accounts.SYSTEM, account(invited)).orElseThrow();
        assertThat(account.roles()).containsExactly(Role.EXTERNAL_TRAINER);
        assertThat(account.external()).isTrue();
        assertThat(account.lastDay()).isEqualTo(LAST_DAY).isEqualTo(invited.lastDay());
        assertThat(invited.trainer().party()).isEqualTo("Bureau Helder");
        for (SessionId each : List.of(published, draft)) {
            assertThat(details(each).trainers()).containsExactly(trainer, invited.trainer());
        }
        InvitationMail mail = mails().getFirst();
        assertThat(mail.to()).isEqualTo(email);
        assertThat(mail.link()).contains("/invitation/");
        assertThat(mail.purpose())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).startsWith("Uitspreken, bespreken, aanspreken, di 16 maart 2027"));
    }

    @Test
    void whoHasAnAccountKeepsItIsLetInForLongerAndIsShownTheWayIn() {
        InvitationOutcome.Invited first = invited(wanted(id(schedule(morning()))));
        accounts.setPassword(account(first), "vier losse woorden hier");
        SessionId later = id(schedule(nextDay()));
        InvitationOutcome.Invited again = invited(wanted(LAST_DAY.plusDays(1), later));

        assertThat(again.trainer().id()).isEqualTo(first.trainer().id());
        assertThat(again.lastDay()).isEqualTo(LAST_DAY.plusDays(1));
        assertThat(mails().getLast().link()).endsWith("/").doesNotContain("invitation");
        assertThat(mails().getLast().validUntil()).isNull();

        InvitationOutcome.Invited shorter = invited(wanted(DAY.plusDays(1), later));
        assertThat(shorter.lastDay()).as("never shortened by an invitation").isEqualTo(LAST_DAY.plusDays(1));
        assertThat(details(later).trainers()).hasSize(2);
    }

    @Test
    void sessionsAtTheSameTimeAreRefusedAndNothingIsMade() {
        SessionId one = id(schedule(morning()));
        SessionId same = id(schedule(morning(planning.room(site, 20), planning.trainer())));
        InvitationOutcome refused = outside.invite(wanted(one, same), PLANNER);
        assertThat(((InvitationOutcome.Clashes) refused).clashes())
                .extracting(Clash::session)
                .hasSize(1)
                .isSubsetOf(one, same);
        assertThat(details(one).trainers()).containsExactly(trainer);
        assertThat(mails()).isEmpty();

        invited(wanted(one));
        InvitationOutcome elsewhere = outside.invite(wanted(same), PLANNER);
        assertThat(((InvitationOutcome.Clashes) elsewhere).clashes())
                .extracting(Clash::session)
                .containsExactly(one);
        assertThat(details(same).trainers()).hasSize(1);
    }

    @Test
    void whatIsWrongIsSaidPerField() {
        SessionId session = id(schedule(morning()));
        assertThat(problems(new OutsideInvitation(" ", "geen adres", "", null, Set.of())))
                .containsExactlyInAnyOrder(Field.values());
        assertThat(problems(wanted(DAY.minusDays(1), session))).containsExactly(Field.LAST_DAY);
        assertThat(problems(wanted(DAY.plusYears(5), session))).containsExactly(Field.LAST_DAY);
        scheduling.cancel(session, CancelReason.OTHER, PLANNER);
        assertThat(problems(wanted(session))).containsExactly(Field.SESSIONS);
        assertThat(problems(wanted(SessionId.next()))).containsExactly(Field.SESSIONS);
    }

    @Test
    void anAccountThatIsBlockedOrMayDoMoreIsLeftAlone() {
        SessionId session = id(schedule(morning()));
        InvitationOutcome.Invited invited = invited(wanted(session));
        accounts.grant(Accounts.SYSTEM, account(invited), Role.ANALYST);
        assertThat(outside.letInUntil(invited.trainer().id(), LAST_DAY.plusDays(9), PLANNER))
                .isInstanceOf(OutsiderResult.ForAdministrators.class);
        assertThat(problems(wanted(LAST_DAY.plusDays(9), session))).containsExactly(Field.LAST_DAY);
        Actor administrator = new Actor(AccountId.next(), null, Set.of(Role.ADMINISTRATOR));
        assertThat(outside.letInUntil(invited.trainer().id(), LAST_DAY.plusDays(9), administrator))
                .isInstanceOf(OutsiderResult.Done.class);

        accounts.setEnabled(Accounts.SYSTEM, account(invited), false);
        assertThat(problems(wanted(session))).containsExactly(Field.EMAIL);
    }

    @Test
    void onlyPlannersInviteAndLetIn() {
        SessionId session = id(schedule(morning()));
        InvitationOutcome.Invited invited = invited(wanted(session));
        Actor trainer = new Actor(AccountId.next(), organisation.person(), Set.of(Role.TRAINER));
        assertThatThrownBy(() -> outside.invite(wanted(session), trainer)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> outside.choices(trainer)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> outside.letInUntil(invited.trainer().id(), LAST_DAY, trainer))
                .isInstanceOf(DomainException.class);
        assertThat(outside.letInUntil(this.trainer.id(), LAST_DAY, PLANNER))
                .as("one of our own")
                .isInstanceOf(OutsiderResult.NotPossible.class);
    }

    @Test
    void theUsualLastDayIsAMonthAfterTheLastSession() {
        Session session = details(id(schedule(nextDay()))).session();
        Session earlier = details(id(schedule(morning()))).session();
        assertThat(outside.usualLastDay(List.of(session, earlier))).isEqualTo(DAY.plusDays(31));
        assertThat(outside.choices(PLANNER)).contains(session, earlier);
    }

    private OutsideInvitation wanted(SessionId... sessions) {
        return wanted(LAST_DAY, sessions);
    }

    private OutsideInvitation wanted(LocalDate lastDay, SessionId... sessions) {
        return new OutsideInvitation("Wies Halfmaan", " " + email, "Bureau Helder", lastDay, Set.of(sessions));
    }

    private InvitationOutcome.Invited invited(OutsideInvitation wanted) {
        InvitationOutcome outcome = outside.invite(wanted, PLANNER);
        assertThat(outcome).isInstanceOf(InvitationOutcome.Invited.class);
        return (InvitationOutcome.Invited) outcome;
    }

    private Set<Field> problems(OutsideInvitation wanted) {
        return ((InvitationOutcome.Invalid) outside.invite(wanted, PLANNER))
                .problems()
                .keySet();
    }

    private List<InvitationMail> mails() {
        return events.stream(InvitationMail.class).toList();
    }

    private static AccountId account(InvitationOutcome.Invited invited) {
        return java.util.Objects.requireNonNull(invited.trainer().account());
    }

    private SessionDraft afternoon() {
        return draft(room, trainer, TestPlanning.block(DAY, "13:30", "16:30", room));
    }

    private SessionDraft nextDay() {
        return draft(room, trainer, TestPlanning.block(DAY.plusDays(1), "09:00", "12:30", room));
    }
}
