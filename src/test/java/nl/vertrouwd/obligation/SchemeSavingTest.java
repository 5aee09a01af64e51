package nl.vertrouwd.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Grant;
import nl.vertrouwd.access.Grants;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.Scope;
import nl.vertrouwd.base.Command;
import nl.vertrouwd.base.DomainException;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.Invariant;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.Race;
import nl.vertrouwd.base.TestClock;
import nl.vertrouwd.obligation.Comparison.Move;
import nl.vertrouwd.obligation.rules.CountingCourse;
import nl.vertrouwd.obligation.rules.Facts;
import nl.vertrouwd.obligation.rules.Judge;
import nl.vertrouwd.obligation.rules.NetworkLimit;
import nl.vertrouwd.obligation.rules.Requirement;
import nl.vertrouwd.obligation.rules.RequirementStatus;
import nl.vertrouwd.obligation.rules.Roles;
import nl.vertrouwd.obligation.rules.Rule;
import nl.vertrouwd.obligation.rules.SchemeStatus;
import nl.vertrouwd.obligation.rules.State;
import nl.vertrouwd.obligation.rules.Strength;
import nl.vertrouwd.obligation.rules.Terms;
import nl.vertrouwd.organisation.ServicePeriods;
import nl.vertrouwd.organisation.SuspensionReason;
import nl.vertrouwd.organisation.Suspensions;
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

/**
 * A scheme is changed with a generated folder of people in the product: what was said beforehand is what comes, what was stays, and what is
 * stored is stored whole. Skipped, loudly, without the folder maker.
 */
@SpringBootTest(properties = "vertrouwd.schema=scheme_saving")
@Import(TestClock.Wanted.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SchemeSavingTest {

    private static final Path SHARED = Path.of("../shared/data");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate TOMORROW = TODAY.plusDays(1);
    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 1, 1);
    private static final LocalDate BEFORE = LocalDate.of(2022, 12, 31);

    @TempDir
    static Path folder;

    @Autowired
    List<Command> commands;

    @Autowired
    List<Invariant> invariants;

    @Autowired
    SchemeEditing editing;

    @Autowired
    SchemePreviews previews;

    @Autowired
    Schemes schemes;

    @Autowired
    DutyPeriods periods;

    @Autowired
    FactsReader facts;

    @Autowired
    ServicePeriods people;

    @Autowired
    Suspensions suspensions;

    @Autowired
    Exemptions exemptions;

    @Autowired
    JdbcClient jdbc;

    private final Actor administrator = new Actor(AccountId.next(), null, Set.of(Role.ADMINISTRATOR));

    @BeforeAll
    void aFolderOfPeople() throws Exception {
        assumeTrue(Files.exists(SHARED.resolve("generate.py")), "there is no folder maker in " + SHARED);
        Path files = folder.resolve("files");
        Process process = new ProcessBuilder(
                        "python3",
                        SHARED.resolve("generate.py").toString(),
                        files.toString(),
                        "--persons",
                        "600",
                        "--seed",
                        "11",
                        "--confidant-share",
                        "0.3")
                .redirectErrorStream(true)
                .start();
        process.getInputStream().readAllBytes();
        assertThat(process.waitFor()).isZero();
        assertThat(command("import", files.toString())).isZero();
    }

    @BeforeEach
    void asItShips() {
        SchemeSeed.standard()
                .forEach(scheme -> jdbc.sql("UPDATE duty_scheme SET content = ? WHERE code = ?")
                        .params(SchemeJson.write(scheme), scheme.code())
                        .update());
        periods.renewAll();
    }

    @Test
    void leadersOnceAYearFromNextYear() {
        comesAsWasSaid(version("leadership-duty", "leadership", NEXT_YEAR, Strength.REQUIRED, new Rule.Every(12, 12)));
    }

    @Test
    void fewerCoursesCount() {
        Requirement.Version last = last("leadership-duty", "leadership");
        comesAsWasSaid(new SchemeChange.NewVersion(
                "leadership-duty",
                "leadership",
                new Requirement.Version(
                        TODAY,
                        last.networks(),
                        last.strength(),
                        List.of(CountingCourse.of("PLV"), new CountingCourse("UBA", "CLAS")),
                        last.rule())));
    }

    @Test
    void whatWasAdvisedBecomesRequired() {
        comesAsWasSaid(
                version("confidant", "intervision", NEXT_YEAR, Strength.REQUIRED, new Rule.PerYear(2, "VP-BASIS")));
    }

    @Test
    void somethingMoreIsAskedOfOneNetwork() {
        comesAsWasSaid(added());
    }

    @Test
    void somethingIsNotAskedAnyMore() {
        comesAsWasSaid(new SchemeChange.End("confidant", "elearning", TOMORROW));
        assertThat(certifiedOn(TOMORROW))
                .as("more confidants are certified than before")
                .isGreaterThan(certifiedOn(TODAY));
    }

    @Test
    void theTermsOfAll() {
        comesAsWasSaid(new SchemeChange.NewTerms("confidant", new Terms(TOMORROW, 12, 6, 30)));
    }

    @Test
    void whatWasToComeDoesNot() {
        SchemeChange change = new SchemeChange.End("confidant", "elearning", NEXT_YEAR);
        Map<PersonId, State> without = standing("confidant", NEXT_YEAR);
        saved(change);
        assertThat(standing("confidant", NEXT_YEAR)).isNotEqualTo(without);
        comesAsWasSaid(new SchemeChange.Withdraw("confidant", "elearning", NEXT_YEAR));
        assertThat(standing("confidant", NEXT_YEAR)).isEqualTo(without);
    }

    @Test
    void exportsSayWhatFollowsFromTheNewSchemeAndOfThePastWhatTheySaid() throws IOException {
        Map<String, List<String>> past = exports(BEFORE);
        saved(added());
        saved(version("leadership-duty", "leadership", TODAY, Strength.REQUIRED, new Rule.Every(12, 6)));
        saved(new SchemeChange.NewTerms("leadership-duty", new Terms(TODAY, 6, 1, 90)));
        assertThat(exports(BEFORE)).isEqualTo(past);
        LocalDate day = NEXT_YEAR.plusMonths(7);
        Map<String, List<String>> now = exports(day);
        Map<String, List<String>> expected = expected(day);
        assertThat(now.get("duty-status")).containsExactlyInAnyOrderElementsOf(expected.get("duty-status"));
        assertThat(now.get("duty-detail"))
                .containsExactlyInAnyOrderElementsOf(expected.get("duty-detail"))
                .anyMatch(row -> row.contains(",gesprek,"));
        assertThat(now.get("duty-rate")).containsAll(expected.get("duty-rate"));
        assertThat(expected.get("duty-rate")).hasSizeGreaterThan(3);
        Path answers = SHARED.resolve("expected/persons-600-seed-11-share-0.3-asof-" + BEFORE);
        assumeTrue(Files.isDirectory(answers), "there are no expected answers in " + answers);
        for (String name : List.of("duty-status", "duty-detail", "certification")) {
            List<String> rows = Files.readAllLines(answers.resolve(name + ".csv"));
            assertThat(past.get(name)).as(name).isEqualTo(rows.subList(1, rows.size()));
        }
    }

    @Test
    void ofTwoWhoSaveAtOnceTheSecondIsToLookAgain() throws Exception {
        SchemeEditing.Seen seen = seen("confidant");
        Callable<SchemeResult> one = () ->
                editing.save(administrator, new SchemeChange.End("confidant", "elearning", TOMORROW), seen, quiet());
        Callable<SchemeResult> other = () -> editing.save(administrator, added(), seen, quiet());
        List<SchemeResult> results = Race.of(List.of(one, other));
        assertThat(results).hasAtLeastOneElementOfType(SchemeResult.Saved.class).contains(new SchemeResult.LookAgain());
        assertThat(seen("confidant").version()).isEqualTo(seen.version() + 1);
        agrees("confidant");
    }

    @Test
    void factsThatChangeWhileASchemeDoesEndAsTheRulesSay() throws Exception {
        List<PersonId> leaders =
                List.copyOf(standing("leadership-duty", TODAY).keySet()).subList(0, 6);
        SchemeEditing.Seen seen = seen("leadership-duty");
        List<Callable<Object>> all = new ArrayList<>();
        all.add(() -> editing.save(
                administrator,
                version("leadership-duty", "leadership", TODAY, Strength.REQUIRED, new Rule.Every(6, 6)),
                seen,
                quiet()));
        leaders.forEach(leader -> all.add(
                () -> suspensions.enter(Accounts.SYSTEM, leader, SuspensionReason.OTHER, TODAY.minusDays(9), null)));
        assertThat(Race.of(all)).hasAtLeastOneElementOfType(SchemeResult.Saved.class);
        agrees("leadership-duty");
    }

    @Test
    void ofWhoWithdrawsARequirementAndWhoExemptsFromItOneIsTold() throws Exception {
        for (int round = 0; round < 3; round++) {
            asItShips();
            saved(added());
            SchemeEditing.Seen seen = seen("confidant");
            List<Object> results = Race.of(List.<Callable<Object>>of(
                    () -> editing.save(
                            administrator, new SchemeChange.Withdraw("confidant", "gesprek", TOMORROW), seen, quiet()),
                    () -> exemptions.enter(
                            Accounts.SYSTEM,
                            new Exempted.Network("CLAS"),
                            new KnownRequirement("confidant", "gesprek", true),
                            TOMORROW,
                            null,
                            "Geen gesprekken dit jaar")));
            boolean withdrawn = results.getFirst() instanceof SchemeResult.Saved;
            boolean exempted = results.getLast() instanceof ExemptionResult.Done;
            assertThat(withdrawn).as("%s", results).isNotEqualTo(exempted);
            assertThat(schemes.find("confidant")
                            .orElseThrow()
                            .requirement("gesprek")
                            .isPresent())
                    .isEqualTo(exempted);
            jdbc.sql("DELETE FROM exemption WHERE requirement = 'gesprek'").update();
        }
    }

    @Test
    void whatBreaksOffHalfwayLeavesTheOldSchemeWholly() {
        SchemeEditing.Seen seen = seen("confidant");
        Map<PersonId, State> before = standing("confidant", NEXT_YEAR);
        int entries = entries();
        assertThatThrownBy(() -> editing.save(
                        administrator,
                        new SchemeChange.End("confidant", "elearning", TOMORROW),
                        seen,
                        (done, total) -> {
                            if (done > total / 2) {
                                throw new IllegalStateException("halfway");
                            }
                        }))
                .hasMessage("halfway");
        assertThat(seen("confidant")).isEqualTo(seen);
        assertThat(standing("confidant", NEXT_YEAR)).isEqualTo(before);
        assertThat(entries()).isEqualTo(entries);
        agrees("confidant");
    }

    @Test
    void anotherVersionOrAnotherDayThanWasSeenIsLookedAtAgain() {
        SchemeChange change = new SchemeChange.End("confidant", "elearning", TOMORROW);
        SchemeEditing.Seen seen = seen("confidant");
        assertThat(editing.save(
                        administrator, change, new SchemeEditing.Seen(seen.version() + 1, seen.today()), quiet()))
                .isEqualTo(new SchemeResult.LookAgain());
        assertThat(editing.save(
                        administrator,
                        change,
                        new SchemeEditing.Seen(seen.version(), seen.today().minusDays(1)),
                        quiet()))
                .isEqualTo(new SchemeResult.LookAgain());
        assertThat(seen("confidant")).isEqualTo(seen);
    }

    @Test
    void onlyAnAdministratorOfAllOfDefenceChangesWhatIsAskedOfEverybody() {
        SchemeChange change = new SchemeChange.End("confidant", "elearning", TOMORROW);
        Actor ofOneNetwork = new Actor(
                AccountId.next(), null, new Grants(Set.of(new Grant(Role.ADMINISTRATOR, new Scope.Network("CLAS")))));
        for (Actor other : List.of(
                ofOneNetwork,
                new Actor(AccountId.next(), null, Set.of(Role.PLANNER, Role.ANALYST, Role.CONFIDANT_COORDINATOR)))) {
            assertThat(editing.mayChange(other)).isFalse();
            assertThatThrownBy(() -> editing.check(other, change)).isInstanceOf(DomainException.class);
            assertThatThrownBy(() -> editing.save(other, change, seen("confidant"), quiet()))
                    .isInstanceOf(DomainException.class);
        }
    }

    @Test
    void aChangeIsWrittenDown() {
        int before = entries();
        saved(version("confidant", "refresher", NEXT_YEAR, Strength.ADVISED, new Rule.Every(12, 6)));
        assertThat(entries()).isEqualTo(before + 1);
        assertThat(jdbc.sql(
                                "SELECT c.after_json FROM audit_entry e JOIN audit_content c ON c.entry_id = e.id"
                                        + " WHERE e.action = 'obligation.requirement-changed' ORDER BY e.at DESC, e.id DESC LIMIT 1")
                        .query(String.class)
                        .single())
                .contains("\"requirement\":\"refresher\"", "\"from\":\"2027-01-01\"", "\"months\":\"12\"")
                .doesNotContain("VP-OPFRIS");
    }

    /** Said beforehand on several days; then the change is stored and the table of periods is asked. */
    private void comesAsWasSaid(SchemeChange change) {
        List<LocalDate> days = List.of(
                TODAY.minusDays(400), TODAY, change.from(), change.from().plusDays(1), NEXT_YEAR.plusDays(500));
        Map<LocalDate, SchemePreviews.Made> said = new TreeMap<>();
        Map<LocalDate, Map<PersonId, State>> before = new TreeMap<>();
        for (LocalDate day : days) {
            said.put(day, previews.make(administrator, change, day, quiet()));
            before.put(day, standing(change.scheme(), day));
        }
        saved(change);
        said.forEach((day, made) -> {
            Map<PersonId, State> was = before.get(day);
            Map<PersonId, State> is = standing(change.scheme(), day);
            assertThat(made.preview().before()).as("before, on " + day).isEqualTo(counted(was));
            assertThat(made.preview().after()).as("after, on " + day).isEqualTo(counted(is));
            Map<Move, Set<PersonId>> moved = moved(was, is);
            Map<Move, Set<PersonId>> told = new HashMap<>();
            made.people().forEach((move, who) -> told.put(move, new HashSet<>(who)));
            assertThat(told).as("who, on " + day).isEqualTo(moved);
            assertThat(made.preview().changed() - made.preview().hidden())
                    .isEqualTo(told.values().stream().mapToInt(Set::size).sum());
        });
        assertThat(said.get(TODAY.minusDays(400)).preview().changes())
                .as("the past")
                .isEmpty();
        assertThat(said.values().stream()
                        .mapToInt(made -> made.preview().changed())
                        .sum())
                .as("somebody moves")
                .isPositive();
        agrees(change.scheme());
        assertThat(invariants)
                .allSatisfy(invariant ->
                        assertThat(invariant.violations()).as(invariant.name()).isEmpty());
    }

    private void saved(SchemeChange change) {
        assertThat(editing.save(administrator, change, seen(change.scheme()), quiet()))
                .isInstanceOf(SchemeResult.Saved.class);
    }

    private SchemeEditing.Seen seen(String scheme) {
        return new SchemeEditing.Seen(schemes.find(scheme).orElseThrow().version(), TODAY);
    }

    private static DutyProgress quiet() {
        return DutyProgress.UNSEEN;
    }

    private Requirement.Version last(String scheme, String requirement) {
        return schemes.find(scheme)
                .orElseThrow()
                .requirement(requirement)
                .orElseThrow()
                .rules()
                .versions()
                .getLast();
    }

    private SchemeChange version(String scheme, String requirement, LocalDate from, Strength strength, Rule rule) {
        Requirement.Version last = last(scheme, requirement);
        return new SchemeChange.NewVersion(
                scheme, requirement, new Requirement.Version(from, last.networks(), strength, last.courses(), rule));
    }

    private static SchemeChange added() {
        return new SchemeChange.NewRequirement(
                "confidant",
                "gesprek",
                new Title("Gesprek", "Conversation"),
                new Requirement.Version(
                        TOMORROW,
                        new NetworkLimit(true, Set.of("CLAS")),
                        Strength.REQUIRED,
                        List.of(CountingCourse.of("UBA")),
                        new Rule.Once(1)));
    }

    private Map<PersonId, State> standing(String scheme, LocalDate day) {
        Map<PersonId, State> standing = new HashMap<>();
        jdbc.sql("SELECT person_id, state FROM duty_period WHERE scheme = ? AND valid_from <= ? AND valid_until > ?")
                .params(scheme, day, day)
                .query(row -> {
                    standing.put(new PersonId(Ids.of(row.getBytes(1))), State.valueOf(row.getString(2)));
                });
        return standing;
    }

    private static Map<State, Integer> counted(Map<PersonId, State> standing) {
        Map<State, Integer> counted = new EnumMap<>(State.class);
        standing.values().forEach(state -> counted.merge(state, 1, Integer::sum));
        return counted;
    }

    private static Map<Move, Set<PersonId>> moved(Map<PersonId, State> was, Map<PersonId, State> is) {
        Set<PersonId> all = new HashSet<>(was.keySet());
        all.addAll(is.keySet());
        Map<Move, Set<PersonId>> moved = new HashMap<>();
        for (PersonId person : all) {
            Move move = new Move(
                    was.getOrDefault(person, State.NOT_APPLICABLE), is.getOrDefault(person, State.NOT_APPLICABLE));
            if (move.from() != move.to()) {
                moved.computeIfAbsent(move, key -> new HashSet<>()).add(person);
            }
        }
        return moved;
    }

    /** On many days the table says what the pure function says of everybody. */
    private void agrees(String code) {
        List<DutyScheme> kept = schemes.all();
        Judge judge = new Judge(schemes.find(code).orElseThrow().rules());
        Map<PersonId, Facts> known = facts.read(null, kept);
        for (LocalDate day = LocalDate.of(2021, 1, 3); day.getYear() < 2030; day = day.plusDays(97)) {
            LocalDate then = day;
            Map<PersonId, State> judged = new HashMap<>();
            known.forEach((person, of) -> {
                State state = judge.judge(of, Roles.of(of), then, then.isBefore(TODAY) ? then : TODAY)
                        .state();
                if (state != State.NOT_APPLICABLE) {
                    judged.put(person, state);
                }
            });
            assertThat(standing(code, day)).as("on " + day).isEqualTo(judged);
        }
    }

    private int certifiedOn(LocalDate day) {
        try {
            return (int) export("certification", day).stream()
                    .filter(row -> row.contains(",true,"))
                    .count();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Map<String, List<String>> exports(LocalDate day) throws IOException {
        Map<String, List<String>> exports = new TreeMap<>();
        for (String name : List.of("duty-status", "duty-detail", "certification")) {
            exports.put(name, export(name, day));
        }
        exports.put("duty-rate", export("duty-rate", day, "--scheme", "leadership-duty"));
        return exports;
    }

    private List<String> export(String name, LocalDate day, String... more) throws IOException {
        Path out = folder.resolve("out.csv");
        List<String> words = new ArrayList<>(List.of(name, "--as-of", day.toString(), "--out", out.toString()));
        words.addAll(List.of(more));
        assertThat(command("export", words.toArray(String[]::new))).as(name).isZero();
        List<String> rows = Files.readAllLines(out);
        return rows.subList(1, rows.size());
    }

    /** What the pure function says of the facts, by person and by the branch in which they are placed. */
    private Map<String, List<String>> expected(LocalDate day) {
        Map<PersonId, String> numbers = new HashMap<>();
        people.traits((person, number, sex, rank) -> numbers.put(person, number));
        List<String> statuses = new ArrayList<>();
        List<String> details = new ArrayList<>();
        Map<String, int[]> rates = new TreeMap<>();
        Map<PersonId, Facts> known = facts.read(null, schemes.all());
        for (DutyScheme scheme : schemes.all()) {
            known.forEach((person, of) -> {
                SchemeStatus status = new Judge(scheme.rules()).judge(of, Roles.of(of), day, TODAY);
                if (status.state() != State.NOT_APPLICABLE) {
                    statuses.add(row(numbers.get(person), scheme.code(), status.state(), status.due()));
                    if (scheme.code().equals("leadership-duty")) {
                        count(rates, person, day, status.state());
                    }
                }
                for (RequirementStatus each : status.requirements()) {
                    if (each.state() != State.NOT_APPLICABLE) {
                        details.add(row(
                                numbers.get(person),
                                scheme.code() + "," + each.requirement(),
                                each.state(),
                                each.due()));
                    }
                }
            });
        }
        List<String> counted = rates.entrySet().stream()
                .map(rate -> "%s,%d,%d,%d,%d"
                        .formatted(
                                rate.getKey(),
                                rate.getValue()[0],
                                rate.getValue()[1],
                                rate.getValue()[2],
                                rate.getValue()[3]))
                .toList();
        return Map.of("duty-status", statuses, "duty-detail", details, "duty-rate", counted);
    }

    private void count(Map<String, int[]> rates, PersonId person, LocalDate day, State state) {
        ServicePeriods.PersonDay when = new ServicePeriods.PersonDay(person, day);
        String branch = people.branches(List.of(when)).get(when);
        if (branch != null) {
            int kind = switch (state) {
                case DUE -> 1;
                case SUSPENDED -> 2;
                case OVERDUE -> 3;
                default -> 0;
            };
            rates.computeIfAbsent(branch, key -> new int[4])[kind]++;
        }
    }

    private static String row(String number, String what, State state, LocalDate due) {
        return number + "," + what + "," + state + "," + (due == null ? "" : due);
    }

    private int entries() {
        return jdbc.sql("SELECT COUNT(*) FROM audit_entry WHERE subject_kind = 'scheme'")
                .query(Integer.class)
                .single();
    }

    private int command(String name, String... words) {
        return commands.stream()
                .filter(command -> command.name().equals(name))
                .findFirst()
                .orElseThrow()
                .run(List.of(words));
    }
}
