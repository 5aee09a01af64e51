package nl.vertrouwd.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.AccountResult;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Grant;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.Scope;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.Job;
import nl.vertrouwd.base.Languages;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.UnitId;
import nl.vertrouwd.enrolment.TestActors;
import nl.vertrouwd.obligation.DutyFacts;
import nl.vertrouwd.obligation.DutyNotices;
import nl.vertrouwd.obligation.DutyTotals;
import nl.vertrouwd.organisation.Branch;
import nl.vertrouwd.planning.SessionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What is told because a day has come, by the jobs that tell it. */
@Import(DutyFacts.class)
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
    DutyFacts facts;

    @Autowired
    DutyNotices notices;

    @Autowired
    Messages inbox;

    @BeforeEach
    void nobodyHasDuties() {
        jdbc.sql("DELETE FROM duty_period").update();
    }

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
    void aDutyIsToldOf90And30And7DaysBeforeAndWhenItIsTooLate() {
        LocalDate due = TODAY.plusDays(91);
        PersonId person = leadingUntilDue(due);
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
        PersonId person = leadingUntilDue(TODAY.plusDays(6));
        run(duties);
        run(duties);
        bring();
        assertThat(onlyMailTo(person).getSubject()).isEqualTo("Nog 6 dagen: Leiderschapsvorming");
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
        PersonId person = leadingUntilDue(TODAY.plusDays(1));
        run(duties);
        bring();
        assertThat(onlyMailTo(person).getSubject()).isEqualTo("Nog 1 dag: Leiderschapsvorming");
    }

    @Test
    void whatEndsNextWeekIsNotHiddenBehindWhatHasAYearToGo() {
        PersonId person = confidantWhoseRefresherEndsOn(LocalDate.of(2026, 3, 10));
        morningOf(LocalDate.of(2026, 3, 3));
        run(duties);
        assertThat(titles(person, MessageKind.DUE)).containsExactly("Opfrisdag of vervolgcursus");
        assertThat(told(person, MessageKind.OVERDUE)).isZero();
    }

    @Test
    void whatIsOnlyAdvisedIsToldAsAdviceAndNeverAsTooLate() throws Exception {
        PersonId person = appointed(organisation.branch());
        facts.did(person, "VP-BASIS", LocalDate.of(2024, 2, 1));
        facts.did(person, "VP-OPFRIS", LocalDate.of(2025, 11, 1));
        facts.did(person, "VP-ELEARN", LocalDate.of(2026, 6, 1));
        facts.did(person, "VP-INTERVISIE", LocalDate.of(2025, 6, 1));
        facts.did(person, "VP-INTERVISIE", LocalDate.of(2025, 9, 1));
        run(duties);
        assertThat(titles(person, MessageKind.ADVISED)).containsExactlyInAnyOrder("Jaarlijkse opfrisdag", "Intervisie");
        assertThat(told(person, MessageKind.DUE)).isZero();
        bring();
        assertThat(MessageMailTest.text(onlyMailTo(person), "text/plain"))
                .contains("uiterlijk op 31 december 2026", "Het is niet verplicht.");
        morningOf(LocalDate.of(2027, 1, 2));
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
        PersonId late = organisation.person("Noor", "Telaat", DateRange.from(TODAY.minusYears(5)));
        PersonId soon = organisation.person();
        PersonId confidant = organisation.person();
        for (PersonId each : List.of(late, soon, confidant)) {
            organisation.place(each, team);
        }
        duty(late, "leadership-duty", "OVERDUE", TODAY.minusDays(9), LocalDate.of(9999, 12, 31), TODAY.minusDays(9));
        duty(soon, "leadership-duty", "EXPIRING", TODAY.minusDays(9), TODAY.plusDays(50), TODAY.plusDays(50));
        duty(leader, "leadership-duty", "OVERDUE", TODAY.minusDays(9), LocalDate.of(9999, 12, 31), TODAY.minusDays(9));
        duty(confidant, "confidant", "OVERDUE", TODAY.minusDays(9), LocalDate.of(9999, 12, 31), TODAY.minusDays(9));
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
    void whoCoordinatesHearsOfTheConfidantsOfTheirNetworkOnly() {
        Branch branch = organisation.branch();
        PersonId without = appointed(branch);
        facts.did(without, "VP-ELEARN", LocalDate.of(2026, 6, 1));
        appointed(organisation.branch());
        assertThat(overdueInDigest(branch.code()))
                .as("once, however much of it is late")
                .isEqualTo("1");
    }

    @Test
    void whoCoordinatesHearsOfWhatEndsSoonBehindWhatHasAYearToGo() {
        confidantWhoseRefresherEndsOn(LocalDate.of(2026, 3, 10));
        morningOf(LocalDate.of(2026, 3, 3));
        assertThat(notices.ofNetworks(
                        List.of("KMAR"),
                        LocalDate.of(2026, 3, 3),
                        notices.pressing(LocalDate.of(2026, 3, 3), 90, (whose, failure) -> {})))
                .isEqualTo(new DutyTotals(0, 1));
    }

    private String overdueInDigest(String network) {
        AccountId account = ((AccountResult.Done) accounts.createExternal(
                        Accounts.SYSTEM, "Kim Coördinator", AccountId.next().value() + "@buiten.test", Set.of()))
                .account();
        accounts.grant(Accounts.SYSTEM, account, new Grant(Role.CONFIDANT_COORDINATOR, new Scope.Network(network)));
        run(digests);
        return jdbc.sql("SELECT JSON_UNQUOTE(JSON_EXTRACT(facts, '$.overdue')) FROM message WHERE account_id = ?"
                        + " AND kind = 'NETWORK_DIGEST'")
                .param(Ids.bytes(account.value()))
                .query(String.class)
                .single();
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

    private PersonId appointed(Branch network) {
        PersonId person = organisation.person();
        facts.appointed(person, network.code(), LocalDate.of(2024, 1, 1));
        return person;
    }

    private PersonId leadingUntilDue(LocalDate due) {
        PersonId person = organisation.person();
        organisation.lead(person, organisation.branch().id());
        facts.did(person, "PLV", due.minusMonths(24));
        return person;
    }

    /** In the network where four times a year is required, which is nearly always still to do. */
    private PersonId confidantWhoseRefresherEndsOn(LocalDate end) {
        jdbc.sql("DELETE FROM confidant_event WHERE network = 'KMAR'").update();
        PersonId person = organisation.person();
        facts.appointed(person, "KMAR", LocalDate.of(2024, 1, 1));
        facts.did(person, "VP-BASIS", LocalDate.of(2023, 12, 1));
        facts.did(person, "VP-OPFRIS", end.minusMonths(24));
        facts.did(person, "VP-ELEARN", LocalDate.of(2025, 12, 1));
        for (int month = 2; month < 6; month++) {
            facts.did(person, "VP-INTERVISIE", LocalDate.of(2025, month, 3));
        }
        return person;
    }

    private List<String> titles(PersonId person, MessageKind kind) {
        return jdbc.sql(
                        "SELECT JSON_UNQUOTE(JSON_EXTRACT(facts, '$.duty_nl')) FROM message WHERE person_id = ? AND kind = ?")
                .params(Ids.bytes(person.value()), kind.name())
                .query(String.class)
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

    private void duty(PersonId person, String scheme, String state, LocalDate from, LocalDate until, LocalDate due) {
        jdbc.sql("INSERT INTO duty_period (person_id, scheme, valid_from, valid_until, state, due_on)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")
                .params(Ids.bytes(person.value()), scheme, from, until, state, due)
                .update();
    }

    private int told(PersonId person, MessageKind kind) {
        return jdbc.sql("SELECT COUNT(*) FROM message WHERE person_id = ? AND kind = ?")
                .params(Ids.bytes(person.value()), kind.name())
                .query(Integer.class)
                .single();
    }
}
