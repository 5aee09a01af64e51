package nl.vertrouwd.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
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
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.UnitId;
import nl.vertrouwd.enrolment.TestActors;
import nl.vertrouwd.organisation.Branch;
import nl.vertrouwd.planning.CancelReason;
import nl.vertrouwd.planning.SessionId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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
    Settings settings;

    @BeforeEach
    void nobodyHasDuties() {
        jdbc.sql("DELETE FROM duty_period").update();
        jdbc.sql("DELETE FROM setting WHERE name = 'notification.overdue-a-day'")
                .update();
        knownOn(TODAY);
    }

    @AfterEach
    void dutiesAreAsTheyWere() {
        knownOn(TODAY.minusDays(1));
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
        PersonId person = organisation.person();
        LocalDate due = TODAY.plusDays(91);
        duty(person, "leadership-duty", "DUE", TODAY.minusYears(1), due, due);
        duty(person, "leadership-duty", "OVERDUE", due, LocalDate.of(9999, 12, 31), due);
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
        PersonId person = organisation.person();
        LocalDate due = TODAY.plusDays(6);
        duty(person, "leadership-duty", "DUE", TODAY.minusYears(1), due, due);
        run(duties);
        run(duties);
        bring();
        assertThat(onlyMailTo(person).getSubject()).startsWith("Nog 6 dagen: ");
        assertThat(MessageMailTest.text(onlyMailTo(person), "text/plain"))
                .as("the last day on which it is not too late")
                .contains("uiterlijk op 28 november 2026");
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
        morningOf(TODAY.plusDays(7));
        run(digests);
        assertThat(told(leader, MessageKind.UNIT_DIGEST)).isEqualTo(2);
    }

    @Test
    void whoDeputisesHearsTheSameOnceWhileTheLeaderLeadsAndTheyDeputise() {
        Branch branch = organisation.branch();
        UnitId team = organisation.unit(branch.id());
        PersonId leader = organisation.person();
        organisation.lead(leader, branch.id());
        PersonId deputy = organisation.person();
        organisation.place(deputy, team);
        PersonId former = organisation.person();
        organisation.place(former, team);
        for (PersonId each : List.of(leader, deputy)) {
            duty(
                    each,
                    "leadership-duty",
                    "OVERDUE",
                    TODAY.minusDays(9),
                    LocalDate.of(9999, 12, 31),
                    TODAY.minusDays(9));
        }
        delegation(leader, deputy, branch.id(), TODAY.plusDays(8));
        delegation(leader, former, branch.id(), TODAY);
        run(digests);
        run(digests);
        assertThat(overdueToldTo(deputy)).as("the leader, and not themselves").containsExactly("1");
        assertThat(overdueToldTo(leader)).containsExactly("1");
        assertThat(overdueToldTo(former)).isEmpty();
        morningOf(TODAY.plusDays(7));
        jdbc.sql("UPDATE placement SET leads_unit = FALSE WHERE person_id = ?")
                .param(Ids.bytes(leader.value()))
                .update();
        run(digests);
        assertThat(overdueToldTo(deputy)).as("it rests").hasSize(1);
    }

    @Test
    void whoIsTooLateInTwoWaysIsOneOfTheNumberOfPeople() {
        Branch branch = organisation.branch();
        PersonId confidant = appointed(branch);
        for (String scheme : List.of("confidant", "confidant-senior")) {
            duty(confidant, scheme, "OVERDUE", TODAY.minusDays(9), LocalDate.of(9999, 12, 31), TODAY.minusDays(9));
        }
        PersonId coordinator = organisation.person();
        coordinates(coordinator, branch);
        run(digests);
        assertThat(overdueToldTo(coordinator)).containsExactly("1");
    }

    @Test
    void ofThousandsWhoAreTooLateAtOnceSomeAreToldEachDayTheLatestFirst() {
        settings.change(Accounts.SYSTEM, NotificationSettings.OVERDUE_A_DAY, 2, 0);
        List<PersonId> late = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            PersonId person = organisation.person();
            LocalDate due = TODAY.minusDays(400L - 60 * i);
            duty(person, "leadership-duty", "OVERDUE", due, LocalDate.of(9999, 12, 31), due);
            late.addFirst(person);
        }
        PersonId soon = organisation.person();
        duty(soon, "leadership-duty", "DUE", TODAY.minusYears(1), TODAY.plusDays(3), TODAY.plusDays(3));
        run(duties);
        run(duties);
        assertThat(late).extracting(person -> told(person, MessageKind.OVERDUE)).containsExactly(1, 1, 0, 0, 0);
        assertThat(told(soon, MessageKind.DUE))
                .as("who can still be in time does not wait")
                .isOne();
        morningOf(TODAY.plusDays(1));
        PersonId justNow = organisation.person();
        duty(justNow, "leadership-duty", "OVERDUE", TODAY, LocalDate.of(9999, 12, 31), TODAY);
        run(duties);
        assertThat(told(justNow, MessageKind.OVERDUE)).isOne();
        assertThat(late).extracting(person -> told(person, MessageKind.OVERDUE)).containsExactly(1, 1, 1, 0, 0);
        morningOf(TODAY.plusDays(2));
        run(duties);
        assertThat(late).extracting(person -> told(person, MessageKind.OVERDUE)).containsExactly(1, 1, 1, 1, 1);
    }

    @Test
    void dutiesAreMadeAnewBeforeAnybodyIsToldWhenTheNightsWorkWasMissed() {
        PersonId person = organisation.person();
        LocalDate due = TODAY.minusDays(1);
        duty(person, "leadership-duty", "OVERDUE", due, LocalDate.of(9999, 12, 31), due);
        knownOn(TODAY.minusDays(5));
        run(duties);
        assertThat(told(person, MessageKind.OVERDUE))
                .as("they lead nothing: the periods were of before")
                .isZero();
    }

    @Test
    void noMailRemindsOfWhatIsCancelledOrGivenBackBeforeItCanGo() throws Exception {
        SessionId session = session();
        PersonId person = enrolled(session);
        PersonId gaveItBack = enrolled(session);
        PersonId elsewhere = enrolled(session(DAY));
        bring();
        MAIL.forgetMail();
        clock.set(LocalDateTime.of(DAY.minusDays(1), LocalTime.of(5, 0))
                .atZone(ZoneId.of("Europe/Amsterdam"))
                .toInstant());
        run(reminders);
        bring();
        enrolments.cancel(session, TestActors.participant(gaveItBack));
        scheduling.cancel(session, CancelReason.values()[0], Accounts.SYSTEM);
        morningOf(DAY.minusDays(1));
        bring();
        assertThat(onlyMailTo(person).getSubject()).startsWith("Gaat niet door");
        assertThat(mailTo(gaveItBack)).noneMatch(mail -> subject(mail).startsWith("Denk eraan"));
        assertThat(onlyMailTo(elsewhere).getSubject()).startsWith("Denk eraan");
    }

    @Test
    void noMailSaysADayLaterThatSomethingIsToBeDoneThatWasDoneSince() {
        PersonId met = organisation.person();
        PersonId still = organisation.person();
        LocalDate due = TODAY.minusDays(3);
        for (PersonId each : List.of(met, still)) {
            duty(each, "leadership-duty", "OVERDUE", due, LocalDate.of(9999, 12, 31), due);
        }
        run(duties);
        MAIL.kill();
        bring();
        jdbc.sql("UPDATE duty_period SET state = 'VALID' WHERE person_id = ?")
                .param(Ids.bytes(met.value()))
                .update();
        clock.pass(Duration.ofHours(25));
        MAIL.hurry();
        bring();
        assertThat(mailTo(met)).isEmpty();
        assertThat(state(met)).startsWith("DROPPED");
        assertThat(mailTo(still)).hasSize(1);
    }

    @Test
    void whoCoordinatesHearsOfTheConfidantsOfTheirNetworkOnly() {
        Branch branch = organisation.branch();
        PersonId confidant = appointed(branch);
        PersonId elsewhere = appointed(organisation.branch());
        for (PersonId each : List.of(confidant, elsewhere)) {
            duty(each, "confidant", "OVERDUE", TODAY.minusDays(9), LocalDate.of(9999, 12, 31), TODAY.minusDays(9));
        }
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

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> overdueToldTo(PersonId person) {
        return jdbc.sql("SELECT JSON_UNQUOTE(JSON_EXTRACT(facts, '$.overdue')) FROM message WHERE person_id = ?"
                        + " AND kind IN ('UNIT_DIGEST', 'NETWORK_DIGEST')")
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

    private void coordinates(PersonId person, Branch network) {
        AccountId account =
                ((AccountResult.Done) accounts.createForPerson(Accounts.SYSTEM, organisation.number(person))).account();
        accounts.grant(
                Accounts.SYSTEM, account, new Grant(Role.CONFIDANT_COORDINATOR, new Scope.Network(network.code())));
    }

    private PersonId appointed(Branch network) {
        PersonId person = organisation.person();
        jdbc.sql("INSERT INTO confidant_event (id, person_id, network, event, date, recorded_at)"
                        + " VALUES (?, ?, ?, 'APPOINTED', '2024-01-01', '2024-01-01')")
                .params(Ids.bytes(Ids.next()), Ids.bytes(person.value()), network.code())
                .update();
        return person;
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
        knownOn(day);
    }

    /** The periods that the tests write are those of that day, so that nobody makes them anew. */
    private void knownOn(LocalDate day) {
        jdbc.sql("UPDATE duty_computation SET known_on = ? WHERE id = 1")
                .param(day)
                .update();
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
