package nl.vertrouwd.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The bell of an open page, on the node where something is written and on another one. */
class BellsTest extends MessageTestBase {

    @Autowired
    MessageStore store;

    @Autowired
    Bells bells;

    @Test
    void whatIsWrittenOrReadOnAnotherNodeRingsTheBellHereOnceEach() {
        PersonId person = organisation.person();
        PersonId other = organisation.person();
        AtomicInteger rung = new AtomicInteger();
        AtomicInteger othersRung = new AtomicInteger();
        Bells elsewhere = new Bells();
        BellsOfOtherNodes looking = new BellsOfOtherNodes(elsewhere, store);
        Runnable stop = elsewhere.watch(person.value(), rung::incrementAndGet);
        elsewhere.watch(other.value(), othersRung::incrementAndGet);
        looking.look();
        int begun = rung.get();
        tell(person, MessageKind.CERTIFICATE, "one");
        assertThat(rung).as("nobody told that node").hasValue(begun);
        looking.look();
        looking.look();
        assertThat(rung).hasValue(begun + 1);
        store.markRead(person.value(), null);
        looking.look();
        assertThat(rung).hasValue(begun + 2);
        assertThat(othersRung).hasValue(begun);
        stop.run();
        tell(person, MessageKind.CERTIFICATE, "two");
        looking.look();
        assertThat(rung).as("the page is closed").hasValue(begun + 2);
    }

    @Test
    void whereItIsWrittenTheBellRingsAtOnceAfterTheCommitAndNotWhenThereIsNone() {
        PersonId person = organisation.person();
        AtomicInteger rung = new AtomicInteger();
        Runnable stop = bells.watch(person.value(), rung::incrementAndGet);
        transaction.executeWithoutResult(status -> {
            writer.write(
                    MessageKind.CERTIFICATE, Receiver.of(person), Ids.next().toString(), Map.of());
            assertThat(rung).hasValue(0);
        });
        assertThat(rung).hasValue(1);
        transaction.executeWithoutResult(status -> {
            writer.write(
                    MessageKind.CERTIFICATE, Receiver.of(person), Ids.next().toString(), Map.of());
            status.setRollbackOnly();
        });
        assertThat(rung).hasValue(1);
        stop.run();
    }
}
