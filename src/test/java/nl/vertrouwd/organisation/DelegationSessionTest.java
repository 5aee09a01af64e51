package nl.vertrouwd.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import nl.vertrouwd.access.AccountResult;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Browser;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a deputy sees follows within seconds, over real HTTP: sessions end when what they may do changes. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "vertrouwd.schema=organisation_import")
@Import({OrganisationWithAPast.class, TestClock.Wanted.class})
class DelegationSessionTest {

    private static final String DEPUTY = "1002";
    private static final String PASSWORD = "vier losse woorden hier";
    private static final Duration SECONDS = Duration.ofSeconds(10);

    @LocalServerPort
    int port;

    @Autowired
    OrganisationWithAPast past;

    @Autowired
    Delegations delegations;

    @Autowired
    Accounts accounts;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void aDeputyWithAnAccount() {
        past.make();
        AccountResult made = accounts.createForPerson(Accounts.SYSTEM, DEPUTY);
        accounts.setPassword(((AccountResult.Done) made).account(), PASSWORD);
    }

    @AfterEach
    void nothingIsLeft() {
        past.remove();
        database.sql("DELETE FROM account WHERE username = ?").param(DEPUTY).update();
    }

    @Test
    void aDeputySeesTheOrganisationWhileItLastsAndNoLonger() {
        Browser browser = new Browser(port);
        browser.signIn(DEPUTY, PASSWORD);
        assertThat(browser.get("/organisation").statusCode()).isEqualTo(403);

        Actor leader = past.leader("1001", "N");
        LocalDate today = LocalDate.now(clock);
        DelegationResult given = delegations.give(
                leader, past.unit("N"), past.personOf(DEPUTY), new DateRange(today, today.plusDays(2)));
        clock.pass(SECONDS);
        assertThat(browser.target(browser.get("/organisation"))).isEqualTo("/login?ended");
        browser.signIn(DEPUTY, PASSWORD);
        assertThat(browser.get("/organisation").statusCode()).isEqualTo(200);

        delegations.end(leader, ((DelegationResult.Given) given).id());
        clock.pass(SECONDS);
        assertThat(browser.target(browser.get("/organisation"))).isEqualTo("/login?ended");
    }
}
