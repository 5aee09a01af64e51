package nl.vertrouwd.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import nl.vertrouwd.base.Failures;
import nl.vertrouwd.base.Ids;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** MySQL repeats the value in "Duplicate entry ...": whoever logs such a failure, the value is not in the log. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class DiscreetLogsTest {

    private static final String PERSONAL = "jan.de.geheime@voorbeeld.test";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AccountRepository accounts;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void theAddressIsTaken() {
        insertAgain(jdbc);
    }

    @AfterEach
    void theAddressIsFree() {
        jdbc.sql("DELETE FROM account WHERE username = ?").param(PERSONAL).update();
    }

    @Test
    void aFailureIsLoggedByItsKindItsCodesAndItsPlaceAndNotByItsWords(CapturedOutput log) {
        Throwable failure = duplicate();
        assertThat(failure.getMessage()).as("what is kept out").contains(PERSONAL);
        String id = Failures.log(new IllegalStateException("it broke: " + failure, failure));
        isDiscreet(log);
        assertThat(log)
                .contains("failure " + id, IllegalStateException.class.getName())
                .contains("DiscreetLogsTest.insertAgain(DiscreetLogsTest.java:");
    }

    @Test
    void whatALibraryLogsOfItIsWithoutItsWordsToo(CapturedOutput log) {
        Throwable failure = duplicate();
        Logger library = LoggerFactory.getLogger("org.example.library");
        library.error("request for {} failed: {}", "/persons", failure.getMessage(), failure);
        isDiscreet(log);
        assertThat(log).contains("request for /persons failed: …");
    }

    @Test
    void hibernateSaysNothingOfItsOwn(CapturedOutput log) {
        Throwable failure = catchThrowable(() -> transaction.executeWithoutResult(status -> {
            accounts.save(new Account(AccountId.next(), PERSONAL, null, "Jan", PERSONAL, Instant.EPOCH));
            accounts.flush();
        }));
        assertThat(failure).isInstanceOf(DataIntegrityViolationException.class).hasMessageContaining(PERSONAL);
        assertThat(log).doesNotContain(PERSONAL);
        Failures.log(failure);
        isDiscreet(log);
    }

    @Test
    void aPageThatFailsLeavesNoValueBehind(CapturedOutput log) {
        String page = new Browser(port).get("/fails").body();
        assertThat(page).contains("lang=\"nl\"").doesNotContain(PERSONAL);
        isDiscreet(log);
    }

    @Test
    void aThreadThatEndsByItLeavesNoValueBehind(CapturedOutput log) throws InterruptedException {
        Thread thread = new Thread(() -> insertAgain(jdbc));
        thread.start();
        thread.join();
        isDiscreet(log);
    }

    @Test
    void otherFailuresKeepTheirWords(CapturedOutput log) {
        Failures.log(new IllegalStateException("the disk is full"));
        assertThat(log).contains("java.lang.IllegalStateException: the disk is full");
    }

    private static void isDiscreet(CapturedOutput log) {
        assertThat(log)
                .contains("SQLIntegrityConstraintViolationException, SQLState 23000, error 1062")
                .contains("\tat ")
                .doesNotContain(PERSONAL)
                .doesNotContain("Duplicate entry");
    }

    private Throwable duplicate() {
        return catchThrowable(() -> insertAgain(jdbc));
    }

    private static void insertAgain(JdbcClient jdbc) {
        jdbc.sql("""
                INSERT INTO account (id, username, display_name, email, must_change, enabled, stamp, version, created_at,
                    valid_until)
                VALUES (?, ?, 'Jan', ?, FALSE, FALSE, 0, 0, NOW(), '2099-01-01')
                """).params(Ids.bytes(Ids.next()), PERSONAL, PERSONAL).update();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Failing {

        @Bean
        FilterRegistrationBean<Filter> fails(JdbcClient jdbc) {
            FilterRegistrationBean<Filter> first = new FilterRegistrationBean<>((request, response, chain) -> {
                if (((HttpServletRequest) request).getRequestURI().equals("/fails")) {
                    insertAgain(jdbc);
                }
                chain.doFilter(request, response);
            });
            first.setOrder(Ordered.HIGHEST_PRECEDENCE);
            return first;
        }
    }
}
