package nl.vertrouwd.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.vertrouwd.base.TestClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Whose password or second step was changed hears of it, at the address that is known of them. */
@SpringBootTest
@Import({TestClock.Wanted.class, TestPeople.Known.class})
class SignInChangeTest {

    private static final GreenMail MAIL = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private static final String PASSWORD = "vier losse woorden hier";
    private static final String ANOTHER = "nog vier andere woorden";

    @Autowired
    Accounts accounts;

    @Autowired
    SecondSteps steps;

    @Autowired
    InvitationPost post;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    KnownPerson person;
    Actor owner;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry registry) {
        MAIL.start();
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
    }

    @AfterAll
    static void stop() {
        MAIL.stop();
    }

    @BeforeEach
    void somebodyWithAPassword() throws Exception {
        MAIL.purgeEmailFromAllMailboxes();
        person = people.someone();
        owner = accounts.asActor(
                AccountsTest.made(accounts.createForPerson(Accounts.SYSTEM, person.personnelNumber())));
        accounts.setPassword(owner.account(), PASSWORD);
    }

    @Test
    void ofAnotherPasswordWithoutALinkAndWithoutThePassword() throws Exception {
        assertThat(accounts.changePassword(owner, PASSWORD, ANOTHER)).isInstanceOf(AccountResult.Done.class);
        MimeMessage mail = only();
        assertThat(mail.getAllRecipients()[0]).hasToString(person.email());
        assertThat(mail.getSubject()).isEqualTo("Je inloggegevens voor Vertrouwd zijn veranderd");
        assertThat(GreenMailUtil.getWholeMessage(mail))
                .contains(person.personnelNumber(), "is veranderd")
                .doesNotContain("http://localhost", "href", ANOTHER);
    }

    @Test
    void notOfAPasswordThatWasRefused() throws Exception {
        accounts.changePassword(owner, "wrong", ANOTHER);
        accounts.changePassword(owner, PASSWORD, "kort");
        accounts.changePassword(owner, PASSWORD, PASSWORD);
        assertThat(subjects()).isEmpty();
    }

    @Test
    void ofASecondStepThatWasSetUpAndOfOneThatAnAdministratorTookAway() throws Exception {
        byte[] secret = Totp.newSecret();
        String code = Totp.code(secret, Totp.step(clock.instant()));
        assertThat(steps.set(owner, secret, code)).isPresent();
        assertThat(only().getAllRecipients()[0]).hasToString(person.email());
        assertThat(steps.reset(Accounts.SYSTEM, owner.account())).isTrue();
        assertThat(subjects()).hasSize(2);
        assertThat(steps.reset(Accounts.SYSTEM, owner.account())).isFalse();
        assertThat(subjects()).as("nothing was there any more").hasSize(2);
    }

    private MimeMessage only() throws Exception {
        assertThat(subjects()).hasSize(1);
        return MAIL.getReceivedMessages()[0];
    }

    private List<String> subjects() throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        post.soon(done::countDown);
        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        return Arrays.stream(MAIL.getReceivedMessages())
                .map(SignInChangeTest::subject)
                .toList();
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
