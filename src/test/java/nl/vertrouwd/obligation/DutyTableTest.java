package nl.vertrouwd.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.base.Command;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.JobRun;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.Race;
import nl.vertrouwd.base.TestClock;
import nl.vertrouwd.obligation.rules.State;
import nl.vertrouwd.organisation.SuspensionReason;
import nl.vertrouwd.organisation.SuspensionResult;
import nl.vertrouwd.organisation.Suspensions;
import nl.vertrouwd.organisation.TestOrganisation;
import nl.vertrouwd.planning.Room;
import nl.vertrouwd.planning.SessionId;
import nl.vertrouwd.planning.TestPlanning;
import nl.vertrouwd.trainingrecord.Completed;
import nl.vertrouwd.trainingrecord.Completions;
import nl.vertrouwd.trainingrecord.Exempted;
import nl.vertrouwd.trainingrecord.ExemptionResult;
import nl.vertrouwd.trainingrecord.Exemptions;
import nl.vertrouwd.trainingrecord.KnownRequirement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The table says of everybody what the rules say, whatever happened to them and in whatever order it came in: people who lead, confidants,
 * who moves, is away, exempt or gone, after an import, after changes that race, and when days go by.
 */
@SpringBootTest(properties = "vertrouwd.schema=duty_table")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Import({TableAndRules.class, TestOrganisation.class, TestPlanning.class, TestClock.Wanted.class})
class DutyTableTest {

    private static final int PEOPLE = 250;

    @Autowired
    List<Command> commands;

    @Autowired
    TableAndRules tableAndRules;

    @Autowired
    TestClock clock;

    @Autowired
    DutyPeriods periods;

    @Autowired
    Suspensions suspensions;

    @Autowired
    Exemptions exemptions;

    @Autowired
    Completions completions;

    @Autowired
    TestPlanning planning;

    @Autowired
    TestOrganisation organisation;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void today() {
        clock.set(TestClock.START);
        periods.renewForToday();
    }

    @BeforeAll
    void manyLives(@TempDir Path folder) {
        clock.set(TestClock.START);
        new LivesOfMany(11).write(folder, PEOPLE);
        Command imports = commands.stream()
                .filter(command -> command.name().equals("import"))
                .findFirst()
                .orElseThrow();
        assertThat(imports.run(List.of(folder.toString()))).isZero();
    }

    @Test
    void afterAnImportTheTableSaysOfEverybodyOnManyDatesWhatTheRulesSay() {
        assertThat(tableAndRules.agreeOn(days(29))).containsExactlyInAnyOrder(State.values());
    }

    @Test
    void theNightsWorkThatIsAskedToStopStopsHalfwayAndLeavesEverythingAsItWas() {
        StoppedAfter run = new StoppedAfter(1);
        long before = rows();
        jdbc.sql("UPDATE duty_period SET due_on = '2190-01-01' ORDER BY person_id, scheme, valid_from LIMIT 1")
                .update();
        new DutiesJob(periods).run(run);
        assertThat(run.asked).as("it did not go on").isEqualTo(1);
        assertThat(run.done).as("nothing of it is done").isZero();
        assertThat(rows()).isEqualTo(before);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM duty_period WHERE due_on = '2190-01-01'")
                        .query(Integer.class)
                        .single())
                .isOne();
        new DutiesJob(periods).run(new StoppedAfter(Integer.MAX_VALUE));
        tableAndRules.agreeOn(days(97));
    }

    private long rows() {
        return jdbc.sql("SELECT COUNT(*) FROM duty_period").query(Long.class).single();
    }

    /** A run that is asked to stop when it asks for the so-manieth time. */
    private static final class StoppedAfter implements JobRun {

        private final int times;
        private int asked;
        private long done;

        StoppedAfter(int times) {
            this.times = times;
        }

        @Override
        public LocalDate day() {
            return LocalDate.of(2026, 11, 23);
        }

        @Override
        public Instant now() {
            return TestClock.START;
        }

        @Override
        public void expect(long items) {
            assertThat(items).isGreaterThan(100);
        }

        @Override
        public void done(long items) {
            done += items;
        }

        @Override
        public void failed(String item, String reasonKey) {
            throw new AssertionError(reasonKey);
        }

        @Override
        public void failed(String item, Throwable failure) {
            throw new AssertionError(failure);
        }

        @Override
        public boolean isAskedToStop() {
            return ++asked >= times;
        }
    }

    @Test
    void asDaysGoByTheTableSaysWhatTheRulesSayOfWhatIsKnownThen() {
        for (int i = 1; i <= 4; i++) {
            clock.set(TestClock.START.plusSeconds(i * 61L * 86_400));
            periods.renewForToday();
            tableAndRules.agreeOn(days(97));
        }
    }

    @Test
    void aCompletionAWaiverOfANetworkAndASuspensionAtOnceLeaveWhatTheRulesSayOfAllOfThem() throws Exception {
        Random random = new Random(5);
        List<PersonId> confidants = people(
                "SELECT DISTINCT p.person_id FROM confidant_event p WHERE p.event = 'APPOINTED' ORDER BY p.person_id");
        assertThat(confidants).hasSizeGreaterThan(20);
        for (int round = 0; round < 6; round++) {
            LocalDate from = LocalDate.of(2026, 1, 1).plusDays(round);
            SessionId one = session();
            SessionId other = session();
            List<Callable<Boolean>> changes = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                PersonId person = confidants.get(random.nextInt(confidants.size()));
                changes.add(() -> completed(person, one, "VP-OPFRIS", from));
                changes.add(() -> completed(person, other, "VP-BASIS", from.minusDays(1)));
                changes.add(() -> suspended(person, from));
            }
            for (String network : LivesOfMany.NETWORKS) {
                changes.add(() -> waived(network, from));
            }
            Collections.shuffle(changes, random);
            assertThat(Race.of(changes)).hasSize(changes.size());
            tableAndRules.agreeOn(days(211));
        }
        tableAndRules.agreeOn(days(29));
    }

    @Test
    void aRebuildForEverybodyThatRacesWithChangesLeavesWhatTheRulesSay() throws Exception {
        List<PersonId> leaders =
                people("SELECT DISTINCT person_id FROM placement WHERE leads_unit ORDER BY person_id LIMIT 8");
        List<Callable<Boolean>> changes = new ArrayList<>(List.of(
                () -> periods.renewAll() > 0,
                () -> waived("CLAS", LocalDate.of(2025, 5, 5)),
                () -> periods.renewAll() > 0));
        leaders.forEach(leader -> changes.add(() -> suspended(leader, LocalDate.of(2025, 3, 3))));
        Race.of(changes);
        tableAndRules.agreeOn(days(29));
    }

    /** Every so many days from before the first scheme to far ahead, and the days on which things turn. */
    private static List<LocalDate> days(int every) {
        return Stream.concat(
                        Stream.iterate(
                                LocalDate.of(2019, 12, 20), day -> day.getYear() < 2032, day -> day.plusDays(every)),
                        Stream.of(
                                LocalDate.of(2020, 2, 29),
                                LocalDate.of(2021, 5, 1),
                                LocalDate.of(2022, 1, 1),
                                LocalDate.of(2022, 12, 31),
                                LocalDate.of(2026, 11, 23),
                                LocalDate.of(2026, 11, 24),
                                LocalDate.of(2199, 12, 31)))
                .toList();
    }

    private boolean completed(PersonId person, SessionId session, String course, LocalDate on) {
        Completed done = new Completed(
                person,
                "Bo Voorbeeld",
                planning.course(course).id(),
                on,
                7,
                List.of("Kim Voorbeeld"),
                "Utrecht",
                session.value());
        transaction.executeWithoutResult(status -> completions.record(List.of(done), Accounts.SYSTEM));
        return true;
    }

    private SessionId session() {
        Room room = planning.room(organisation.site("Europe/Amsterdam"), 20);
        LocalDate day = LocalDate.of(2027, 3, 3);
        return planning.published(
                planning.draft("UBA", room, planning.trainer(), 12, TestPlanning.block(day, "09:00", "16:30", room)));
    }

    private boolean suspended(PersonId person, LocalDate from) {
        return suspensions.enter(Accounts.SYSTEM, person, SuspensionReason.OTHER, from, from.plusDays(40))
                instanceof SuspensionResult.Done;
    }

    private boolean waived(String network, LocalDate from) {
        KnownRequirement what = new KnownRequirement("confidant", "refresher", true);
        return exemptions.enter(
                        Accounts.SYSTEM,
                        new Exempted.Network(network),
                        what,
                        from,
                        from.plusDays(90),
                        "Geen opfrisdagen")
                instanceof ExemptionResult.Done;
    }

    private List<PersonId> people(String sql) {
        return jdbc.sql(sql)
                .query((row, number) -> new PersonId(Ids.of(row.getBytes(1))))
                .list();
    }
}
