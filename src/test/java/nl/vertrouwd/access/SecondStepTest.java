package nl.vertrouwd.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({TestClock.Wanted.class, TestPeople.Known.class})
class SecondStepTest {

    static final String PASSWORD = "vier losse woorden hier";
    private static final Duration STEP = Duration.ofSeconds(Totp.SECONDS);

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    SecondSteps steps;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    AccountId outsider;
    String email;
    Browser browser;

    @BeforeEach
    void somebodyFromOutside() {
        email = AccountId.next().value() + "@buiten.test";
        outsider = made(accounts.createExternal(Accounts.SYSTEM, "Kim", email, Set.of(Role.EXTERNAL_TRAINER)));
        accounts.setPassword(outsider, PASSWORD);
        browser = new Browser(port, clock);
    }

    @Test
    void somebodyFromOutsideSetsItUpTheFirstTimeAndThenGoesWhereTheyWanted() {
        browser.get("/giving");
        assertThat(browser.target(browser.firstStep(email, PASSWORD))).isEqualTo("/second-step");
        assertThat(browser.target(browser.get("/second-step"))).isEqualTo("/second-step/set-up");
        String page = browser.get("/second-step/set-up").body();
        assertThat(page).contains("Voor jouw account is een tweede stap nodig", "<svg", "viewBox=\"-4 -4");
        assertThat(page).doesNotContain("style=", "<script");
        String secret = Authenticator.secret(page);
        assertThat(Authenticator.secret(browser.get("/second-step/set-up").body()))
                .as("what was scanned stays good")
                .isEqualTo(secret);

        HttpResponse<String> wrong = browser.post("/second-step/set-up", Map.of("code", "000000"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Deze code klopt niet");
        HttpResponse<String> right =
                browser.post("/second-step/set-up", Map.of("code", Authenticator.code(secret, clock)));
        assertThat(browser.target(right)).as(right.body()).isEqualTo("/second-step/codes");
        List<String> codes =
                Authenticator.recoveryCodes(browser.get("/second-step/codes").body());
        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        assertThat(browser.target(browser.post("/second-step/codes", Map.of()))).startsWith("/giving");
        assertThat(browser.target(browser.get("/second-step/codes")))
                .as("shown once")
                .isEqualTo("/profile");
        assertThat(browser.get("/giving").statusCode()).isEqualTo(200);
    }

    @Test
    void thePasswordAloneOpensNothing() {
        setUp();
        Browser half = new Browser(port, clock);
        half.firstStep(email, PASSWORD);
        for (String path : List.of("/", "/giving", "/profile", "/password", "/second-step/codes", "/second-step/off")) {
            assertThat(half.target(half.get(path))).as(path).isEqualTo("/login");
        }
        assertThat(half.get("/calendar/X.ics").statusCode()).isEqualTo(302);
        HttpResponse<String> internal = half.post("/?v-r=init&location=giving", Map.of());
        assertThat(internal.body()).doesNotContain("vt-nav-link");
        assertThat(half.target(half.get("/second-step/set-up")))
                .as("the password alone sets up no other telephone")
                .isEqualTo("/login?over");
    }

    @Test
    void theSessionGetsAnotherNameAtBothSteps() {
        String secret = setUp();
        Browser other = new Browser(port, clock);
        other.get("/login?over");
        other.get("/giving");
        other.firstStep("nobody", "wrong wrong wrong");
        String before = other.cookie("JSESSIONID");
        other.firstStep(email, PASSWORD);
        String between = other.cookie("JSESSIONID");
        clock.pass(STEP);
        enter(other, Authenticator.code(secret, clock));
        assertThat(List.of(before, between, other.cookie("JSESSIONID")))
                .doesNotHaveDuplicates()
                .doesNotContain("");
    }

    @Test
    void aCodeCountsOnceAlsoForWhoLooksOverTheShoulder() {
        String secret = setUp();
        clock.pass(STEP);
        String code = Authenticator.code(secret, clock);
        Browser owner = new Browser(port, clock);
        owner.firstStep(email, PASSWORD);
        assertThat(owner.target(enter(owner, code.substring(0, 3) + " " + code.substring(3))))
                .isEqualTo("/");

        Browser onlooker = new Browser(port, clock);
        onlooker.firstStep(email, PASSWORD);
        HttpResponse<String> refused = enter(onlooker, code);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("is al gebruikt");
    }

    @Test
    void ofManyWhoTryOneCodeAtTheSameMomentOneGetsIn() throws Exception {
        String secret = setUp();
        clock.pass(STEP);
        String code = Authenticator.code(secret, clock);
        List<SecondSteps.Check> answers = AccountsTest.atOnce(IntStream.range(0, 6)
                .mapToObj(number -> (Callable<SecondSteps.Check>) () -> steps.use(outsider, code))
                .toList());
        assertThat(answers).filteredOn(SecondSteps.Check.RIGHT::equals).hasSize(1);
    }

    @Test
    void aRecoveryCodeWorksOnceHoweverItIsTyped() {
        browser.signIn(email, PASSWORD);
        String code = Authenticator.unusedCode(email);
        Browser another = new Browser(port, clock);
        another.firstStep(email, PASSWORD);
        assertThat(another.get("/second-step?recovery").body()).contains("Herstelcode");
        String typed = code.toUpperCase().replace("-", " ");
        assertThat(another.target(another.post("/second-step", Map.of("recovery", "true", "code", typed))))
                .isEqualTo("/");
        assertThat(steps.of(Accounts.SYSTEM, outsider).codesLeft()).isEqualTo(9);

        Browser again = new Browser(port, clock);
        again.firstStep(email, PASSWORD);
        again.get("/second-step?recovery");
        assertThat(again.post("/second-step", Map.of("recovery", "true", "code", code))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void guessingIsSlowedDownAndARightPasswordDoesNotTakeThatBack() {
        String secret = setUp();
        clock.pass(STEP);
        for (int i = 0; i < 5; i++) {
            Browser guesser = new Browser(port, clock);
            guesser.firstStep(email, PASSWORD);
            assertThat(enter(guesser, "00000" + i).statusCode()).isEqualTo(422);
        }
        Browser owner = new Browser(port, clock);
        owner.firstStep(email, PASSWORD);
        assertThat(enter(owner, Authenticator.code(secret, clock)).body()).contains("Wacht 1 minuut");
        clock.pass(Duration.ofMinutes(1));
        assertThat(owner.target(enter(owner, Authenticator.code(secret, clock))))
                .isEqualTo("/");
    }

    @Test
    void whoWaitsTooLongBetweenTheStepsStartsAgain() {
        String secret = setUp();
        Browser slow = new Browser(port, clock);
        slow.firstStep(email, PASSWORD);
        slow.get("/second-step");
        clock.pass(HalfWay.PATIENCE);
        assertThat(slow.target(enter(slow, Authenticator.code(secret, clock)))).isEqualTo("/login?over");
        assertThat(slow.get("/login?over").body()).contains("Begin opnieuw");
    }

    @Test
    void whoIsBlockedBetweenTheStepsDoesNotGetIn() {
        String secret = setUp();
        Browser late = new Browser(port, clock);
        late.firstStep(email, PASSWORD);
        late.get("/second-step");
        accounts.setEnabled(Accounts.SYSTEM, outsider, false);
        clock.pass(STEP);
        assertThat(late.target(enter(late, Authenticator.code(secret, clock)))).isEqualTo("/login?over");
        assertThat(late.target(late.get("/giving"))).isEqualTo("/login");
    }

    @Test
    void aSecretThatCannotBeReadIsSaidAndARecoveryCodeHelps() {
        browser.signIn(email, PASSWORD);
        jdbc.sql("UPDATE second_step SET secret = 'lost' WHERE account_id = ?")
                .param(Ids.bytes(outsider.value()))
                .update();
        Browser another = new Browser(port, clock);
        another.firstStep(email, PASSWORD);
        another.get("/second-step");
        assertThat(enter(another, "123456").body()).contains("kennen elkaar niet meer");
        assertThat(another.target(another.post(
                        "/second-step", Map.of("recovery", "true", "code", Authenticator.unusedCode(email)))))
                .isEqualTo("/");
    }

    @Test
    void theSecretIsNotReadableInTheDatabaseAndCodesAreHashed() {
        String secret = setUp();
        byte[] kept = jdbc.sql("SELECT secret FROM second_step WHERE account_id = ?")
                .param(Ids.bytes(outsider.value()))
                .query((row, number) -> row.getBytes(1))
                .single();
        assertThat(kept.length).isGreaterThan(40);
        assertThat(Totp.base32(kept)).doesNotContain(secret.replace(" ", ""));
    }

    @Test
    void anEmployeeIsNotAskedUnlessTheyChoseItAndCanTurnItOff() {
        KnownPerson person = people.someone();
        AccountId employee = made(accounts.createForPerson(Accounts.SYSTEM, person.personnelNumber()));
        accounts.setPassword(employee, PASSWORD);
        String name = person.personnelNumber();
        Browser own = new Browser(port, clock);
        assertThat(own.target(own.firstStep(name, PASSWORD))).isEqualTo("/");
        Browser elsewhere = new Browser(port, clock);
        elsewhere.firstStep(name, PASSWORD);

        String secret = Authenticator.secret(own.get("/second-step/set-up").body());
        String code = Authenticator.code(secret, clock);
        assertThat(own.post("/second-step/set-up", Map.of("code", code, "present", "wrong"))
                        .body())
                .contains("niet je huidige wachtwoord");
        assertThat(own.target(own.post("/second-step/set-up", Map.of("code", code, "present", PASSWORD))))
                .isEqualTo("/second-step/codes");
        assertThat(own.get("/profile").statusCode()).isEqualTo(200);
        clock.pass(SessionGuard.EVERY);
        assertThat(own.get("/profile").statusCode()).isEqualTo(200);
        assertThat(elsewhere.target(elsewhere.get("/profile")))
                .as("other sessions end")
                .isEqualTo("/login?ended");
        assertThat(elsewhere.target(elsewhere.firstStep(name, PASSWORD))).isEqualTo("/second-step");

        own.get("/second-step/renew-codes");
        own.post("/second-step/renew-codes", Map.of("present", PASSWORD));
        assertThat(Authenticator.recoveryCodes(own.get("/second-step/codes").body()))
                .hasSize(10);
        own.get("/second-step/off");
        own.post("/second-step/off", Map.of("present", PASSWORD));
        assertThat(steps.of(Accounts.SYSTEM, employee).isSet()).isFalse();
        Browser again = new Browser(port, clock);
        assertThat(again.target(again.firstStep(name, PASSWORD))).isEqualTo("/");
        assertThat(audited(employee))
                .containsExactly(
                        "access.second-step-set", "access.recovery-codes-renewed", "access.second-step-turned-off");
    }

    @Test
    void whoNeedsItCannotTurnItOff() {
        browser.signIn(email, PASSWORD);
        browser.get("/second-step/off");
        HttpResponse<String> refused = browser.post("/second-step/off", Map.of("present", PASSWORD));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("verplicht");
        assertThat(steps.of(Accounts.SYSTEM, outsider).isSet()).isTrue();
    }

    @Test
    void anAdministratorResetsItAndTheSessionEnds() {
        browser.signIn(email, PASSWORD);
        assertThat(steps.reset(Accounts.SYSTEM, outsider)).isTrue();
        assertThat(steps.reset(Accounts.SYSTEM, outsider)).isFalse();
        clock.pass(SessionGuard.EVERY);
        assertThat(browser.target(browser.get("/giving"))).isEqualTo("/login?ended");
        browser.firstStep(email, PASSWORD);
        assertThat(browser.target(browser.get("/second-step"))).isEqualTo("/second-step/set-up");
        assertThat(audited(outsider)).containsExactly("access.second-step-set", "access.second-step-reset");
    }

    private String setUp() {
        browser.firstStep(email, PASSWORD);
        String secret = Authenticator.secret(browser.get("/second-step/set-up").body());
        browser.post("/second-step/set-up", Map.of("code", Authenticator.code(secret, clock)));
        return secret;
    }

    private static HttpResponse<String> enter(Browser who, String code) {
        who.get("/second-step");
        return who.post("/second-step", Map.of("code", code));
    }

    private List<String> audited(AccountId account) {
        return new ArrayList<>(
                jdbc.sql("SELECT action FROM audit_entry WHERE subject_id = ? AND action NOT LIKE 'access.role%'"
                                + " AND action <> 'access.account-made' ORDER BY at, id")
                        .param(Ids.bytes(account.value()))
                        .query(String.class)
                        .list());
    }

    private static AccountId made(AccountResult result) {
        return ((AccountResult.Done) result).account();
    }
}
