package nl.vertrouwd.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.Race;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Letters on their way to a mail server that is away, busy, slow, or does not know an address. */
class DeliveryTest extends MessageTestBase {

    private static final Duration NEXT = Duration.ofMinutes(1);

    @Autowired
    LetterStore letters;

    @Autowired
    MessageStore messages;

    @Autowired
    Addressees addressees;

    @Autowired
    KnownSessions known;

    @Autowired
    TemplateStore templates;

    @Autowired
    LetterMaker maker;

    @Autowired
    Overtaken overtaken;

    @Autowired
    Outbox outbox;

    @Autowired
    ObjectProvider<JavaMailSenderImpl> servers;

    @Test
    void aLetterIsBroughtOnce() {
        PersonId person = told(MessageKind.CERTIFICATE);
        bring();
        bring();
        assertThat(onlyMailTo(person)).isNotNull();
        assertThat(state(person)).isEqualTo("SENT");
    }

    @Test
    void aServerThatIsAwayGetsItWhenItIsBack() {
        PersonId person = told(MessageKind.CERTIFICATE);
        MAIL.kill();
        bring();
        assertThat(state(person)).isEqualTo("WAITING SERVER_AWAY");
        MAIL.hurry();
        bring();
        assertThat(mailTo(person)).as("it is not tried before its time").isEmpty();
        clock.pass(NEXT);
        bring();
        assertThat(onlyMailTo(person)).isNotNull();
    }

    @Test
    void everyPauseIsLongerThanTheOneBeforeUpToTwoHours() {
        List<Duration> pauses = new ArrayList<>();
        Duration failing = Duration.ZERO;
        while (failing.compareTo(Delivery.TRIED_FOR) < 0) {
            pauses.add(Delivery.pause(failing));
            failing = failing.plus(pauses.getLast());
        }
        assertThat(pauses.subList(0, 6)).extracting(Duration::toMinutes).containsExactly(1L, 1L, 2L, 4L, 8L, 16L);
        assertThat(pauses).isSorted().last().isEqualTo(Duration.ofHours(2));
        assertThat(pauses).hasSizeLessThan(25);
    }

    @Test
    void afterADayItIsParkedAndGoesWhenSomebodyTakesItUp() {
        PersonId person = told(MessageKind.CERTIFICATE);
        MAIL.putOff(address(person));
        bring();
        assertThat(state(person)).isEqualTo("WAITING SERVER_BUSY");
        clock.pass(Duration.ofHours(23));
        bring();
        assertThat(state(person)).isEqualTo("WAITING SERVER_BUSY");
        clock.pass(Duration.ofHours(4));
        bring();
        assertThat(state(person)).isEqualTo("PARKED SERVER_BUSY");
        MAIL.hurry();
        clock.pass(Duration.ofHours(4));
        bring();
        assertThat(mailTo(person)).isEmpty();
        assertThat(letters.takeUp(null)).isOne();
        bring();
        assertThat(onlyMailTo(person)).isNotNull();
    }

    @Test
    void anAddressThatIsRefusedIsParkedAtOnceAndHoldsNobodyUp() {
        PersonId first = told(MessageKind.CERTIFICATE);
        PersonId refused = told(MessageKind.CERTIFICATE);
        PersonId last = told(MessageKind.CERTIFICATE);
        MAIL.refuse(address(refused));
        bring();
        assertThat(state(refused)).isEqualTo("PARKED ADDRESS_REFUSED");
        assertThat(List.of(state(first), state(last))).containsOnly("SENT");
        assertThat(onlyMailTo(last)).isNotNull();
    }

    @Test
    void aSlowAddressIsLeftAfterAWhileAndHoldsNobodyUp() throws Exception {
        PersonId slow = told(MessageKind.CERTIFICATE);
        MAIL.keepWaiting(address(slow));
        gathering.gather(100);
        PersonId next = told(MessageKind.CERTIFICATE);
        Race.of(List.<Callable<Integer>>of(() -> delivery.deliver(1), () -> {
            gathering.gather(100);
            return delivery.deliver(20);
        }));
        bring();
        assertThat(state(slow)).isEqualTo("WAITING SERVER_SLOW");
        assertThat(onlyMailTo(next)).isNotNull();
        MAIL.hurry();
        clock.pass(NEXT);
        bring();
        assertThat(onlyMailTo(slow)).isNotNull();
    }

    @Test
    void whoHoldsLettersTooLongLeavesTheRestToWhoeverMaySendThemByThen() {
        PersonId one = told(MessageKind.CERTIFICATE);
        PersonId other = told(MessageKind.CERTIFICATE);
        MAIL.meanwhile(() -> clock.pass(Duration.ofMinutes(6)));
        gathering.gather(100);
        assertThat(delivery.deliver(2)).isEqualTo(2);
        assertThat(List.of(state(one), state(other))).containsExactlyInAnyOrder("SENT", "WAITING");
        assertThat(MAIL.server().getReceivedMessages()).hasSize(1);
        assertThat(delivery.deliver(2)).as("at once, not when the lease ends").isOne();
        assertThat(List.of(mailTo(one), mailTo(other)))
                .allSatisfy(mail -> assertThat(mail).hasSize(1));
    }

    @Test
    void manySendersBringEveryLetterOnce() throws Exception {
        Set<PersonId> people = new HashSet<>();
        for (int i = 0; i < 60; i++) {
            people.add(told(MessageKind.CERTIFICATE));
        }
        List<Callable<Boolean>> senders = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            senders.add(() -> {
                bring();
                return true;
            });
        }
        Race.of(senders);
        bring();
        assertThat(people).allSatisfy(person -> assertThat(mailTo(person)).hasSize(1));
        assertThat(MAIL.server().getReceivedMessages()).hasSize(60);
    }

    @Test
    void whatWasCutOffIsTakenUpWhenTheLeaseEndsUnderTheSameIdentity() {
        PersonId person = told(MessageKind.CERTIFICATE);
        gathering.gather(100);
        LetterStore.Claimed lost = letters.claim(1).getFirst();
        bring();
        assertThat(mailTo(person)).as("somebody else has it").isEmpty();
        clock.pass(Duration.ofMinutes(10));
        bring();
        assertThat(id(onlyMailTo(person))).isEqualTo("<" + lost.id() + "@voorbeeld.test>");
        letters.failed(lost, MailError.SERVER_AWAY, clock.instant());
        assertThat(state(person)).as("who lost it says nothing more of it").isEqualTo("SENT");
    }

    @Test
    void whoLeftGetsNothingMore() {
        PersonId person = told(MessageKind.CERTIFICATE);
        gathering.gather(100);
        jdbc.sql("UPDATE person SET email = 'geen adres' WHERE id = ?")
                .param(Ids.bytes(person.value()))
                .update();
        bring();
        assertThat(state(person)).isEqualTo("DROPPED");
    }

    @Test
    void anAddressThatWasMadeUpIsParkedWithoutAskingTheServer() {
        PersonId person = told(MessageKind.CERTIFICATE);
        PersonId other = told(MessageKind.CERTIFICATE);
        jdbc.sql("UPDATE person SET email = 'iemand@voorbeeld.test' WHERE id = ?")
                .param(Ids.bytes(other.value()))
                .update();
        Post elsewhere = new Post(servers, outbox, "vertrouwd@voorbeeld.test", "mail.voorbeeld.test", "", clock);
        Delivery strict =
                new Delivery(letters, messages, addressees, known, templates, maker, overtaken, elsewhere, clock);
        gathering.gather(100);
        strict.deliver(20);
        assertThat(state(person)).isEqualTo("PARKED ADDRESS_MADE_UP");
        assertThat(mailTo(person)).isEmpty();
        assertThat(state(other)).isEqualTo("SENT");
    }

    @Test
    void aServerOnThisMachineIsThereToTryMailWithUnlessSomebodySaysOtherwise() {
        assertThat(Post.takesMadeUp("localhost", "")).isTrue();
        assertThat(Post.takesMadeUp("localhost", "false")).isFalse();
        assertThat(Post.takesMadeUp("mail.voorbeeld.test", "")).isFalse();
        assertThat(Post.takesMadeUp("mail.voorbeeld.test", "true")).isTrue();
    }

    @Test
    void aQuietNightIsNotPartOfTheDayInWhichItIsTried() {
        PersonId person = told(MessageKind.CERTIFICATE);
        gathering.gather(100);
        clock.pass(Duration.ofHours(13));
        bring();
        clock.pass(Duration.ofHours(9));
        MAIL.putOff(address(person));
        bring();
        clock.pass(Duration.ofHours(16));
        bring();
        assertThat(state(person)).as("tried for sixteen hours").isEqualTo("WAITING SERVER_BUSY");
    }

    @Test
    void nobodysNameOrAChangedTextAddsAHeaderOrMarkup() throws Exception {
        PersonId person = told(MessageKind.CERTIFICATE);
        jdbc.sql("UPDATE person SET given_name = ?, infix = '', family_name = 'Naam' WHERE id = ?")
                .params("<img src=x>\r\nBcc: ander@voorbeeld.test", Ids.bytes(person.value()))
                .update();
        jdbc.sql("INSERT INTO message_template (kind, language, subject, body, version, changed_by, changed_at)"
                        + " VALUES ('CERTIFICATE', 'nl', ?, ?, 1, ?, NOW(6))")
                .params(
                        "Voor {name}\r\nX-Erbij: ja",
                        "<script>alert(1)</script> {course} {name} {{name}}\n\n{link}",
                        Ids.bytes(Ids.next()))
                .update();
        bring();
        MimeMessage mail = onlyMailTo(person);
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getHeader("X-Erbij")).isNull();
        assertThat(mail.getSubject()).isEqualTo("Voor <img src=x> Bcc: ander@voorbeeld.test Naam X-Erbij: ja");
        assertThat(MessageMailTest.text(mail, "text/html"))
                .contains("&lt;script&gt;", "&lt;img src=x&gt;")
                .doesNotContain("<script", "<img");
    }
}
