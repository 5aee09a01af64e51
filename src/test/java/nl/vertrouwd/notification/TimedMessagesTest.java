package nl.vertrouwd.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.AccountResult;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Grant;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.Scope;
import nl.vertrouwd.access.Settings;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.Job;
import nl.vertrouwd.base.Languages;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.UnitId;
import nl.vertrouwd.enrolment.TestActors;
import nl.vertrouwd.obligation.DutyFacts;
import nl.vertrouwd.obligation.DutyPeriods;
import nl.vertrouwd.organisation.Branch;
import nl.vertrouwd.planning.CancelReason;
import nl.vertrouwd.planning.SessionId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is told because a day has come, by the jobs that tell it. */
class TimedMessagesTest extends MessageTestBase {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    Reminders reminders;

    @Autowired
    DutyMessages duties;

    @Autowired
    WeeklyDigests digests;

    @Autowired
    OldMessages old;

    @Autowired
    Accounts accounts;

    @Autowired
    Messages inbox;

    @Autowired
    DutyFacts facts;

    @Autowired
    DutyPeriods periods;

    @Autowired
    Settings settings;

    @Test
    void whoTakesPartIsRemindedAWeekAndADayBeforeOnceEach() {
        SessionId session = session();
        PersonId person = enrolled(session);
        run(reminders);
        assertThat(told(person, MessageKind.REMINDER)).isZero();
        for (LocalDate day = TODAY.plusDays(1); day.isBefore(DAY); day = day.plusDays(1)) {
            morningOf(day);
            run(reminders);
            run(reminders);
            assertThat(told(person, MessageKind.REMINDER))
                    .as(day.toString())
                    .isEqualTo(day.equals(DAY.minusDays(1)) ? 2 : 1);
        }
    }

    @Test
    void afterAStandstillOnlyTheNearestReminderGoes() throws Exception {
        PersonId person = enrolled(session());
        bring();
        MAIL.forgetMail();
        morningOf(DAY.minusDays(1));
        run(reminders);
        assertThat(told(person, MessageKind.REMINDER)).isOne();
        bring();
        assertThat(onlyMailTo(person).getSubject()).startsWith("Denk eraan: ").endsWith("morgen");
    }

    @Test
    void whoEnrolledSinceIsNotRemindedOfIt() {
        SessionId session = session();
        morningOf(DAY.minusDays(4));
        PersonId person = enrolled(session);
        clock.pass(Duration.ofHours(22));
        run(reminders);
        assertThat(told(person, MessageKind.REMINDER)).isZero();
        morningOf(DAY.minusDays(1));
        run(reminders);
        assertThat(told(person, MessageKind.REMINDER)).isOne();
    }

    @Test
    void whatIsOffBeforeTheReminderCanBeMailedIsNotRemindedOf() throws Exception {
        SessionId off = session();
        PersonId person = enrolled(off);
        SessionId on = session();
        PersonId gaveItBack = enrolled(on);
        PersonId stays = enrolled(on);
        bring();
        clock.set(LocalDateTime.of(DAY.minusDays(1), LocalTime.of(5, 0))
                .atZone(ZoneId.of("Europe/Amsterdam"))
                .toInstant());
        run(reminders);
        bring();
        MAIL.forgetMail();
        scheduling.cancel(off, CancelReason.values()[0], Accounts.SYSTEM);
        enrolments.cancel(on, TestActors.participant(gaveItBack));
        morningOf(DAY.minusDays(1));
        bring();
        assertThat(onlyMailTo(person).getSubject()).startsWith("Gaat niet door: ");
        assertThat(onlyMailTo(gaveItBack).getSubject()).startsWith("Je inschrijving is beëindigd");
        assertThat(onlyMailTo(stays).getSubject()).startsWith("Denk eraan: ");
    }

    @Test
    void aDutyIsToldOf90And30And7DaysBeforeAndWhenItIsTooLate() {
        LocalDate due = TODAY.plusDays(91);
        PersonId person = leaderWhoIsLateOn(due);
        int[] toldAt = new int[4];
        for (LocalDate day = TODAY; day.isBefore(due.plusDays(20)); day = day.plusDays(1)) {
            morningOf(day);
            run(duties);
            long left = due.toEpochDay() - day.toEpochDay();
            toldAt[left > 90 ? 0 : left > 30 ? 1 : left > 7 ? 2 : 3] =
                    told(person, MessageKind.DUE) + told(person, MessageKind.OVERDUE);
        }
        assertThat(toldAt).containsExactly(0, 1, 2, 4);
        assertThat(told(person, MessageKind.OVERDUE)).isOne();
    }

    @Test
    void afterAStandstillOfMonthsADutyIsToldOnce() throws Exception {
        PersonId person = leaderWhoIsLateOn(TODAY.plusDays(6));
        run(duties);
        run(duties);
        bring();
        assertThat(onlyMailTo(person).getSubject()).startsWith("Nog 6 dagen: ");
        assertThat(MessageMailTest.text(onlyMailTo(person), "text/plain"))
                .as("the last day on which it is not too late")
                .contains("uiterlijk op 28 november 2026");
        assertThat(inbox.page(TestActors.participant(person), Languages.DUTCH, 0, 5))
                .as("what is read for a year does not count days")
                .extracting(InboxMessage::title)
                .containsExactly("Verplichting verloopt binnenkort: Leiderschapsvorming");
    }

    @Test
    void onTheLastDayThereIsOneDayLeft() throws Exception {
        PersonId person = leaderWhoIsLateOn(TODAY.plusDays(1));
        run(duties);
        bring();
        assertThat(onlyMailTo(person).getSubject()).isEqualTo("Nog 1 dag: Leiderschapsvorming");
    }

    @Test
    void whatEndsSoonIsToldAlsoOfWhomSomethingElseIsAskedBesides() {
        PersonId person = confidant("KMAR");
        facts.did(person, "VP-OPFRIS", TODAY.plusDays(27).minusMonths(24));
        for (int month = 1; month <= 4; month++) {
            facts.did(person, "VP-INTERVISIE", LocalDate.of(2025, month, 10));
        }
        run(duties);
        assertThat(toldOf(person))
                .containsExactlyInAnyOrder("DUE Opfrisdag of vervolgcursus", "DUE Intervisie bij de Marechaussee");
    }

    @Test
    void whatIsAdvisedIsRemindedOfAndNeverCalledTooLate() throws Exception {
        PersonId person = confidant("CLAS");
        facts.did(person, "VP-OPFRIS", LocalDate.of(2025, 6, 10));
        facts.did(person, "VP-INTERVISIE", LocalDate.of(2025, 6, 11));
        facts.did(person, "VP-INTERVISIE", LocalDate.of(2025, 6, 12));
        run(duties);
        assertThat(toldOf(person)).containsExactlyInAnyOrder("ADVISED Jaarlijkse opfrisdag", "ADVISED Intervisie");
        bring();
        assertThat(MessageMailTest.text(onlyMailTo(person), "text/plain"))
                .contains("Het is niet verplicht", "uiterlijk op 31 december 2026");
        morningOf(LocalDate.of(2026, 12, 28));
        run(duties);
        assertThat(told(person, MessageKind.ADVISED))
                .as("a few days before, once more")
                .isEqualTo(4);
        morningOf(LocalDate.of(2027, 1, 5));
        run(duties);
        assertThat(told(person, MessageKind.ADVISED) + told(person, MessageKind.OVERDUE))
                .isEqualTo(4);
    }

    @Test
    void whatBeginsTodayCountsAlsoBeforeTheNightlyWorkHasBeenDone() {
        PersonId person = leaderWhoIsLateOn(TODAY.plusDays(6));
        morningOf(TODAY.plusDays(6));
        jdbc.sql("INSERT INTO suspension (id, person_id, reason, valid_from, valid_until, entered_at, version)"
                        + " VALUES (?, ?, 'DEPLOYMENT', ?, '9999-12-31', '2026-01-01', 0)")
                .params(Ids.bytes(Ids.next()), Ids.bytes(person.value()), TODAY.plusDays(6))
                .update();
        run(duties);
        assertThat(told(person, MessageKind.OVERDUE)).isZero();
    }

    @Test
    void whoLeadsHearsNumbersOfTheirUnitOnceAWeekAndNoNames() throws Exception {
        Branch branch = organisation.branch();
        UnitId team = organisation.unit(branch.id());
        PersonId leader = organisation.person();
        organisation.lead(leader, branch.id());
        PersonId idle = organisation.person();
        organisation.lead(idle, organisation.branch().id());
        PersonId late = organisation.person("Noor", "Telaat", DateRange.from(TODAY.minusYears(12)));
        organisation.lead(late, team);
        leaderWhoIsLateOn(TODAY.plusDays(50), organisation.unit(branch.id()));
        PersonId confidant = organisation.person();
        organisation.place(confidant, team);
        facts.appointed(confidant, branch.code(), LocalDate.of(2024, 1, 1));
        run(digests);
        run(digests);
        bring();
        assertThat(onlyMailTo(leader).getSubject()).isEqualTo("Deze week in je eenheid: 1 te laat");
        assertThat(MessageMailTest.text(onlyMailTo(leader), "text/plain"))
                .contains("- Te laat: 1", "- Verloopt binnen 90 dagen: 1")
                .doesNotContain("Telaat");
        assertThat(mailTo(idle)).as("nothing to say").isEmpty();
        clock.pass(Duration.ofDays(7));
        run(digests);
        assertThat(told(leader, MessageKind.UNIT_DIGEST)).isEqualTo(2);
    }

    @Test
    void whoDeputisesHearsTheSameOnceWhileTheLeaderLeadsAndTheyDeputise() {
        Branch branch = organisation.branch();
        UnitId team = organisation.unit(branch.id());
        PersonId leader = organisation.person("Noor", "Telaat", DateRange.from(TODAY.minusYears(12)));
        organisation.lead(leader, branch.id());
        PersonId deputy = organisation.person();
        organisation.place(deputy, team);
        PersonId former = organisation.person();
        organisation.place(former, team);
        delegation(leader, deputy, branch.id(), TODAY.plusDays(8));
        delegation(leader, former, branch.id(), TODAY);
        run(digests);
        run(digests);
        assertThat(overdueToldTo(deputy)).as("the leader").containsExactly("1");
        assertThat(overdueToldTo(leader)).as("nobody but themselves").isEmpty();
        assertThat(overdueToldTo(former)).isEmpty();
        morningOf(TODAY.plusDays(7));
        jdbc.sql("UPDATE placement SET leads_unit = FALSE WHERE person_id = ?")
                .param(Ids.bytes(leader.value()))
                .update();
        run(digests);
        assertThat(overdueToldTo(deputy)).as("it rests").hasSize(1);
    }

    @Test
    void ofThousandsWhoAreTooLateAtOnceSomeAreToldEachDayTheLatestFirst() {
        jdbc.sql("UPDATE placement SET leads_unit = FALSE").update();
        jdbc.sql("DELETE FROM confidant_event").update();
        LocalDate day = TODAY.plusDays(1);
        morningOf(day);
        settings.change(Accounts.SYSTEM, NotificationSettings.OVERDUE_A_DAY, 2, 0);
        List<PersonId> late = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            late.add(leaderWhoIsLateOn(day.minusDays(100 + 60L * i)));
        }
        PersonId soon = leaderWhoIsLateOn(day.plusDays(30));
        run(duties);
        run(duties);
        assertThat(late).extracting(person -> told(person, MessageKind.OVERDUE)).containsExactly(1, 1, 0, 0, 0);
        assertThat(told(soon, MessageKind.DUE))
                .as("who can still be in time does not wait")
                .isOne();
        morningOf(day.plusDays(1));
        PersonId justNow = leaderWhoIsLateOn(day.plusDays(1));
        run(duties);
        assertThat(told(justNow, MessageKind.OVERDUE)).isOne();
        assertThat(late).extracting(person -> told(person, MessageKind.OVERDUE)).containsExactly(1, 1, 1, 0, 0);
        morningOf(day.plusDays(2));
        run(duties);
        assertThat(late).extracting(person -> told(person, MessageKind.OVERDUE)).containsOnly(1);
        jdbc.sql("DELETE FROM setting WHERE name = 'notification.overdue-a-day'")
                .update();
    }

    @Test
    void noMailSaysADayLaterThatSomethingIsToBeDoneThatWasDoneSinceOrRemindsOfWhatHasBegun() {
        PersonId met = leaderWhoIsLateOn(TODAY.minusDays(3));
        PersonId still = leaderWhoIsLateOn(TODAY.minusDays(3));
        PersonId enrolled = enrolled(session(TODAY.plusDays(1)));
        bring();
        jdbc.sql("UPDATE enrolment SET since = '2026-11-01' WHERE person_id = ?")
                .param(Ids.bytes(enrolled.value()))
                .update();
        MAIL.forgetMail();
        MAIL.kill();
        run(duties);
        run(reminders);
        bring();
        assertThat(told(enrolled, MessageKind.REMINDER)).isOne();
        facts.did(met, "PLV", TODAY);
        periods.renewAll();
        clock.pass(Duration.ofHours(25));
        MAIL.hurry();
        bring();
        assertThat(mailTo(met)).isEmpty();
        assertThat(state(met)).startsWith("DROPPED");
        assertThat(mailTo(enrolled)).isEmpty();
        assertThat(mailTo(still)).hasSize(1);
    }

    @Test
    void whoCoordinatesHearsOfTheConfidantsOfTheirNetworkOnly() {
        Branch branch = organisation.branch();
        facts.appointed(organisation.person(), branch.code(), LocalDate.of(2024, 1, 1));
        facts.appointed(organisation.person(), organisation.branch().code(), LocalDate.of(2024, 1, 1));
        AccountId account = ((AccountResult.Done) accounts.createExternal(
                        Accounts.SYSTEM, "Kim Coördinator", AccountId.next().value() + "@buiten.test", Set.of()))
                .account();
        accounts.grant(
                Accounts.SYSTEM, account, new Grant(Role.CONFIDANT_COORDINATOR, new Scope.Network(branch.code())));
        run(digests);
        assertThat(jdbc.sql("SELECT JSON_UNQUOTE(JSON_EXTRACT(facts, '$.overdue')) FROM message WHERE account_id = ?"
                                + " AND kind = 'NETWORK_DIGEST'")
                        .param(Ids.bytes(account.value()))
                        .query(String.class)
                        .single())
                .isEqualTo("1");
    }

    @Test
    void whatIsOldGoesAndWhatWaitsStays() {
        PersonId sent = told(MessageKind.CERTIFICATE);
        bring();
        PersonId waits = told(MessageKind.CERTIFICATE);
        MAIL.kill();
        bring();
        clock.pass(Duration.ofDays(370));
        PersonId fresh = told(MessageKind.CERTIFICATE);
        run(old);
        assertThat(told(sent, MessageKind.CERTIFICATE)).isZero();
        assertThat(told(waits, MessageKind.CERTIFICATE)).isOne();
        assertThat(told(fresh, MessageKind.CERTIFICATE)).isOne();
    }

    /** A leader who is late from that day on, who did nothing since they began. */
    private PersonId leaderWhoIsLateOn(LocalDate due) {
        return leaderWhoIsLateOn(due, organisation.branch().id());
    }

    private PersonId leaderWhoIsLateOn(LocalDate due, UnitId unit) {
        PersonId person = organisation.person();
        organisation.place(person, unit, site, DateRange.from(due.minusMonths(24)), true);
        return person;
    }

    /** A confidant since 2022, with the basic course and this year's e-learning. */
    private PersonId confidant(String network) {
        PersonId person = organisation.person();
        facts.appointed(person, network, LocalDate.of(2022, 1, 1));
        facts.did(person, "VP-BASIS", LocalDate.of(2021, 12, 1));
        facts.did(person, "VP-ELEARN", LocalDate.of(2026, 2, 1));
        return person;
    }

    private List<String> overdueToldTo(PersonId person) {
        return jdbc.sql("SELECT JSON_UNQUOTE(JSON_EXTRACT(facts, '$.overdue')) FROM message WHERE person_id = ?"
                        + " AND kind = 'UNIT_DIGEST'")
                .param(Ids.bytes(person.value()))
                .query(String.class)
                .list();
    }

    private void delegation(PersonId leader, PersonId deputy, UnitId unit, LocalDate until) {
        jdbc.sql("INSERT INTO delegation (id, delegator_id, deputy_id, unit_id, valid_from, valid_until)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")
                .params(
                        Ids.bytes(Ids.next()),
                        Ids.bytes(leader.value()),
                        Ids.bytes(deputy.value()),
                        Ids.bytes(unit.value()),
                        TODAY.minusDays(20),
                        until)
                .update();
    }

    private List<String> toldOf(PersonId person) {
        return jdbc.sql("SELECT kind, JSON_UNQUOTE(JSON_EXTRACT(facts, '$.duty_nl')) FROM message WHERE person_id = ?")
                .param(Ids.bytes(person.value()))
                .query((row, number) -> row.getString(1) + " " + row.getString(2))
                .list();
    }

    private void run(Job job) {
        PlainRun run = new PlainRun(clock);
        job.run(run);
        assertThat(run.failures).isEmpty();
    }

    private void morningOf(LocalDate day) {
        clock.set(LocalDateTime.of(day, LocalTime.of(9, 0))
                .atZone(ZoneId.of("Europe/Amsterdam"))
                .toInstant());
    }

    private int told(PersonId person, MessageKind kind) {
        return jdbc.sql("SELECT COUNT(*) FROM message WHERE person_id = ? AND kind = ?")
                .params(Ids.bytes(person.value()), kind.name())
                .query(Integer.class)
                .single();
    }
}
