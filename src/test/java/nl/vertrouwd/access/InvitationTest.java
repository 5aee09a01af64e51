package nl.vertrouwd.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vertrouwd.base.Languages;
import nl.vertrouwd.base.TestClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({TestClock.Wanted.class, TestPeople.Known.class})
class InvitationTest {

    static final GreenMail MAIL = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    static final String PASSWORD = "vier losse woorden hier";

    @LocalServerPort
    int port;

    @Autowired
    Invitations invitations;

    @Autowired
    InvitationPost post;

    @Autowired
    Accounts accounts;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    KnownPerson person;
    Browser browser;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry registry) {
        MAIL.start();
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
    }

    @AfterEach
    void allIsSent() throws Exception {
        for (int step = 0; step < 2; step++) { // what is asked may send
            CountDownLatch done = new CountDownLatch(1);
            post.soon(done::countDown);
            assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @AfterAll
    static void stop() {
        MAIL.stop();
    }

    @BeforeEach
    void someoneWithoutAnAccount() throws Exception {
        allIsSent();
        MAIL.purgeEmailFromAllMailboxes();
        person = people.someone();
        browser = new Browser(port);
    }

    @Test
    void theFirstTimeSomeoneGetsALinkChoosesAPasswordAndSignsIn() throws Exception {
        ask(person.personnelNumber());
        MimeMessage mail = mails(1).getFirst();
        assertThat(mail.getAllRecipients()[0]).hasToString(person.email());
        assertThat(mail.getSubject()).isEqualTo("Kies je wachtwoord voor Vertrouwd");
        String link = link(mail);
        assertThat(link).startsWith("http://localhost:" + port + "/invitation/");

        HttpResponse<String> page = browser.get(link);
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(browser.get(link).statusCode()).isEqualTo(200);
        assertThat(choose(link, PASSWORD, PASSWORD + "x").body()).contains("niet gelijk");
        assertThat(choose(link, "kort", "kort").body()).contains("minstens 12 tekens");
        assertThat(browser.target(choose(link, PASSWORD, PASSWORD))).isEqualTo("/login?chosen");
        assertThat(browser.get("/login?chosen").body()).contains("Je wachtwoord is ingesteld");
        assertThat(browser.target(browser.signIn(person.personnelNumber(), PASSWORD)))
                .doesNotContain("error");

        Browser thief = new Browser(port);
        assertThat(thief.get(link).statusCode()).isEqualTo(410);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "geen adres",
                "a@",
                "@b.test",
                "a@b@c.test",
                "a@b.test\r\nBcc: c@d.test",
                "a@b.test, c@d.test"
            })
    void whoHasNoUsableAddressCannotBeReachedAndNothingBreaks(String address) {
        KnownPerson odd =
                people.put(new KnownPerson(person.id(), person.personnelNumber(), person.name(), address, true));
        AccountId account = AccountsTest.made(accounts.createForPerson(Accounts.SYSTEM, odd.personnelNumber()));
        assertThat(invitations.invite(Accounts.SYSTEM, account)).isEqualTo(new InvitationResult.NotPossible());
        assertThat(invitations.ask(odd.personnelNumber(), Languages.DUTCH))
                .isEqualTo(new InvitationResult.NotPossible());
        assertThat(invitations.inviteAll(Accounts.SYSTEM, new AccountFilter(odd.personnelNumber(), null, false)))
                .isZero();
        assertThat(MAIL.getReceivedMessages()).isEmpty();
    }

    @Test
    void onlyTheLatestLinkWorksAndNotAfterSeventyTwoHours() throws Exception {
        ask(person.personnelNumber());
        String earlier = link(mails(1).getFirst());
        ask(person.personnelNumber());
        String later = mails(2).stream()
                .map(InvitationTest::link)
                .filter(link -> !link.equals(earlier))
                .findFirst()
                .orElseThrow();
        assertThat(browser.get(earlier).statusCode()).isEqualTo(410);
        assertThat(browser.get(later).statusCode()).isEqualTo(200);
        clock.pass(Duration.ofHours(72));
        assertThat(browser.get(later).statusCode()).isEqualTo(410);
        assertThat(choose(later, PASSWORD, PASSWORD).statusCode()).isEqualTo(410);
    }

    @Test
    void anHourBringsAtMostThreeMails() {
        for (int i = 0; i < 3; i++) {
            assertThat(invitations.ask(person.personnelNumber(), java.util.Locale.ENGLISH))
                    .isInstanceOf(InvitationResult.Sent.class);
        }
        assertThat(invitations.ask(person.personnelNumber(), java.util.Locale.ENGLISH))
                .isInstanceOf(InvitationResult.TooMany.class);
        clock.pass(Duration.ofHours(1));
        assertThat(invitations.ask(person.personnelNumber(), java.util.Locale.ENGLISH))
                .isInstanceOf(InvitationResult.Sent.class);
    }

    @Test
    void aSecondUseAtTheSameMomentIsRefused() throws Exception {
        ask(person.personnelNumber());
        String link = link(mails(1).getFirst());
        String token = link.substring(link.lastIndexOf('/') + 1);
        List<InvitationResult> results = AccountsTest.atOnce(List.of(
                () -> invitations.choose(token, PASSWORD), () -> invitations.choose(token, PASSWORD + " anders")));
        assertThat(results)
                .filteredOn(InvitationResult.Chosen.class::isInstance)
                .hasSize(1);
        assertThat(results)
                .filteredOn(InvitationResult.Expired.class::isInstance)
                .hasSize(1);
    }

    @Test
    void theAnswerIsTheSameForWhoIsKnownUnknownOrGone() throws Exception {
        String known = ask(person.personnelNumber()).body();
        KnownPerson gone = people.someone();
        people.leaves(gone);
        assertThat(ask("nobody-knows").body()).isEqualTo(known);
        assertThat(ask(gone.personnelNumber()).body()).isEqualTo(known);
        allIsSent();
        assertThat(MAIL.getReceivedMessages()).hasSize(1);
    }

    @Test
    void theTokenIsNotInTheDatabaseAndTheHostOfTheRequestNotInTheLink() throws Exception {
        ask(person.personnelNumber());
        String link = link(mails(1).getFirst());
        String token = link.substring(link.lastIndexOf('/') + 1);
        int kept = jdbc.sql("SELECT COUNT(*) FROM invitation WHERE token_hash = :token")
                .param("token", java.util.Base64.getUrlDecoder().decode(token))
                .query(Integer.class)
                .single();
        assertThat(kept).isZero();
        assertThat(browser.get("/invitation/" + "A".repeat(43)).statusCode()).isEqualTo(410);
        assertThat(browser.get("/invitation/x").statusCode()).isEqualTo(410);
    }

    private HttpResponse<String> ask(String name) {
        browser.get("/activate");
        return browser.post("/activate", Map.of("username", name));
    }

    private HttpResponse<String> choose(String link, String password, String again) {
        return browser.post(link, Map.of("password", password, "again", again));
    }

    private static List<MimeMessage> mails(int count) {
        assertThat(MAIL.waitForIncomingEmail(10_000, count)).isTrue();
        return List.of(MAIL.getReceivedMessages());
    }

    private static String link(MimeMessage mail) {
        Matcher link =
                Pattern.compile("http://\\S+/invitation/[A-Za-z0-9_-]{43}").matcher(text(mail));
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private static String text(Part part) {
        try {
            if (part.getContent() instanceof Multipart parts) {
                StringBuilder all = new StringBuilder();
                for (int i = 0; i < parts.getCount(); i++) {
                    all.append(text(parts.getBodyPart(i)));
                }
                return all.toString();
            }
            return part.getContent().toString();
        } catch (Exception e) {
            throw new IllegalStateException(GreenMailUtil.getHeaders(part), e);
        }
    }
}
