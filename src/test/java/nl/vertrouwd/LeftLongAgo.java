package nl.vertrouwd;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vertrouwd.FinishedCourse.Finished;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.AccountResult;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.AuditSubject;
import nl.vertrouwd.access.AuditTrail;
import nl.vertrouwd.access.Invitations;
import nl.vertrouwd.access.OutsiderResult;
import nl.vertrouwd.access.Outsiders;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.TestClock;
import nl.vertrouwd.base.UnitId;
import nl.vertrouwd.organisation.Shielding;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.organisation.TestOrganisation;
import nl.vertrouwd.planning.TestPlanning;
import nl.vertrouwd.planning.Trainer;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Somebody of the personnel file and somebody from outside who left in 2018, and of whom something stands in every place that there is;
 * all of it has one of the {@link #TRACES}.
 */
@TestComponent
class LeftLongAgo {

    /** In lower case. */
    static final List<String> TRACES =
            List.of("zebulon", "zzandschulp", "zz-990017", "zz.invalid", "zzrang", "zyxo", "zzuiten");

    static final String NUMBER = "ZZ-990017";
    static final Instant THEN = Instant.parse("2018-05-15T09:00:00Z");
    private static final LocalDate GONE = LocalDate.of(2018, 6, 1);

    /**
     * What there is of them.
     *
     * @param followed by the leaver
     * @param given by the leaver, followed by somebody who is still there
     * @param givenByOutsider followed by somebody who is still there
     */
    record World(
            PersonId person,
            AccountId account,
            AccountId outsider,
            UnitId unit,
            PersonId colleague,
            Finished followed,
            Finished given,
            Finished givenByOutsider) {}

    private final TestClock clock;
    private final JdbcClient jdbc;
    private final TestOrganisation organisation;
    private final TestPlanning planning;
    private final FinishedCourse courses;
    private final Accounts accounts;
    private final Outsiders outsiders;
    private final Invitations invitations;
    private final Shielding shielding;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    LeftLongAgo(
            TestClock clock,
            JdbcClient jdbc,
            TestOrganisation organisation,
            TestPlanning planning,
            FinishedCourse courses,
            Accounts accounts,
            Outsiders outsiders,
            Invitations invitations,
            Shielding shielding,
            AuditTrail audit,
            TransactionTemplate transaction) {
        this.clock = clock;
        this.jdbc = jdbc;
        this.organisation = organisation;
        this.planning = planning;
        this.courses = courses;
        this.accounts = accounts;
        this.outsiders = outsiders;
        this.invitations = invitations;
        this.shielding = shielding;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** Makes both as they were then, and lets the clock say that it is now. */
    World make() {
        clock.set(THEN);
        UnitId unit = organisation.unit(organisation.branch().id());
        PersonId colleague = organisation.person();
        organisation.place(colleague, unit);
        PersonId person = person(unit);
        Trainer trainer = planning.trainer(person);
        jdbc.sql("INSERT INTO blocked_period (id, trainer_id, starts, ends, reason)"
                        + " VALUES (UUID_TO_BIN(UUID()), ?, '2017-05-01', '2017-05-08', 'ILLNESS')")
                .param(Ids.bytes(trainer.id().value()))
                .update();
        jdbc.sql("INSERT INTO qualification SELECT ?, id, '2017-01-01' FROM course WHERE code = 'UBA'")
                .param(Ids.bytes(trainer.id().value()))
                .update();
        AccountId account = accounts.of(person).orElseThrow();
        AccountId outsider = outsider();
        Trainer external = planning.external(outsider, "Zyxo Zzuiten");
        jdbc.sql("UPDATE trainer SET party = 'Zzuiten BV' WHERE account_id = ?")
                .param(key(outsider))
                .update();
        World world = new World(
                person,
                account,
                outsider,
                unit,
                colleague,
                finished(0, person, planning.trainer()),
                finished(1, colleague, trainer),
                finished(2, organisation.person(), external));
        inEveryPlace(world);
        clock.set(TestClock.START);
        return world;
    }

    /** Nobody gives or follows two on one day. */
    private Finished finished(int days, PersonId person, Trainer trainer) {
        clock.set(THEN.plus(Duration.ofDays(days)));
        return courses.of("UBA", person, trainer);
    }

    private PersonId person(UnitId unit) {
        DateRange employed = new DateRange(LocalDate.of(2015, 3, 1), GONE);
        PersonId person = organisation.person("Zebulon", "Zzandschulp", employed);
        jdbc.sql(
                        "UPDATE person SET personnel_number = ?, infix = 'van', email = 'zebulon@zz.invalid', birth_year = 1961,"
                                + " rank_name = 'Zzrang', sex = 'M', rank_group = 'NCO' WHERE id = ?")
                .params(NUMBER, key(person))
                .update();
        LocalDate moved = LocalDate.of(2018, 5, 25);
        Site site = organisation.site("Europe/Amsterdam");
        organisation.place(person, unit, site, new DateRange(employed.from(), moved), true);
        UnitId shielded = organisation.shieldedUnit(organisation.branch().id());
        organisation.place(person, shielded, site, new DateRange(moved, GONE), false);
        return person;
    }

    private AccountId outsider() {
        OutsiderResult made =
                outsiders.ensureTrainer(Accounts.SYSTEM, "Zyxo Zzuiten", "zyxo@zz.invalid", GONE.minusDays(1));
        return ((OutsiderResult.Done) made).account();
    }

    private void inEveryPlace(World world) {
        AccountId administrator = ((AccountResult.Done)
                        accounts.createForPerson(Accounts.SYSTEM, organisation.number(world.colleague())))
                .account();
        accounts.grant(Accounts.SYSTEM, administrator, Role.ADMINISTRATOR);
        Actor looking = new Actor(administrator, world.colleague(), Set.of(Role.ADMINISTRATOR));
        accounts.grant(looking, world.account(), Role.PLANNER);
        invitations.invite(looking, world.account());
        invitations.invite(looking, world.outsider());
        shielding.shield(looking, world.person(), new DateRange(LocalDate.of(2017, 1, 1), GONE));
        audit.looked(looking, world.person(), "access.look.audit");
        written(looking, AuditSubject.person(world.person()), "Zzandschulp");
        written(looking, AuditSubject.thing("account", world.outsider().value()), "Zzuiten");
        byte[] person = key(world.person());
        byte[] account = key(world.account());
        byte[] run = Ids.bytes(Ids.next());
        jdbc.sql("INSERT INTO suspension (id, person_id, reason, valid_from, valid_until, entered_at, version)"
                        + " VALUES (?, ?, 'ILLNESS', '2017-03-01', '2017-05-01', '2017-03-01', 0)")
                .params(Ids.bytes(Ids.next()), person)
                .update();
        jdbc.sql(
                        "INSERT INTO exemption (id, person_id, scheme, requirement, valid_from, valid_until, reason, entered_at, version)"
                                + " VALUES (?, ?, 'leadership-duty', 'leadership', '2017-03-01', '2017-05-01', 'Zzandschulp', '2017-03-01', 0)")
                .params(Ids.bytes(Ids.next()), person)
                .update();
        jdbc.sql("INSERT INTO delegation (id, delegator_id, deputy_id, unit_id, valid_from, valid_until)"
                        + " VALUES (?, ?, ?, ?, '2017-01-01', '2017-02-01')")
                .params(
                        Ids.bytes(Ids.next()),
                        person,
                        key(world.colleague()),
                        Ids.bytes(world.unit().value()))
                .update();
        jdbc.sql("INSERT INTO import_run (id, started_at, folder, delivered_on, dry_run, result, errors, conflicts)"
                        + " VALUES (?, '2018-05-01', 'levering', '2018-05-01', FALSE, 'REJECTED', 2, 0)")
                .param(run)
                .update();
        jdbc.sql("INSERT INTO import_run_remark VALUES (?, 0, 'placements.csv', 2, 'personnel_number',"
                        + " 'organisation.import.error.unknown-person', '[\"" + NUMBER + "\"]'),"
                        + " (?, 1, 'placements.csv', 3, 'personnel_number',"
                        + " 'organisation.import.error.unknown-person', '[\"" + NUMBER + "8\"]')")
                .params(run, run)
                .update();
        jdbc.sql(
                        "INSERT INTO withdrawn_placement (id, run_id, person_id, valid_from, valid_until, unit_id, site_id, leads_unit)"
                                + " SELECT ?, ?, person_id, '2018-06-01', '2018-07-01', unit_id, site_id, FALSE FROM placement"
                                + " WHERE person_id = ? AND leads_unit")
                .params(Ids.bytes(Ids.next()), run, person)
                .update();
        jdbc.sql("INSERT INTO form_draft (account_id, session_id, version, content, kept_at)"
                        + " VALUES (?, ?, 0, '{\"onlineLink\": \"https://zzandschulp.example\"}', '2018-05-01')")
                .params(account, new byte[16])
                .update();
        jdbc.sql(
                        "INSERT INTO second_step (account_id, secret, set_at, last_used) VALUES (?, 'zzandschulp', '2018-05-01', 0)")
                .param(account)
                .update();
        jdbc.sql("INSERT INTO recovery_code (account_id, code_hash) VALUES (?, ?)")
                .params(account, new byte[32])
                .update();
    }

    private void written(Actor by, AuditSubject subject, String value) {
        transaction.executeWithoutResult(
                status -> audit.record(by, "access.invited", subject, Map.of(), Map.of("value", value)));
    }

    static byte[] key(PersonId person) {
        return Ids.bytes(person.value());
    }

    static byte[] key(AccountId account) {
        return Ids.bytes(account.value());
    }
}
