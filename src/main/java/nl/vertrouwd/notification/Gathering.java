package nl.vertrouwd.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts messages whose time has come in letters: one letter for all that waits for the same receiver, none in their quiet hours. */
@Component
class Gathering {

    private final MessageStore messages;
    private final LetterStore letters;
    private final Addressees addressees;
    private final Overtaken overtaken;
    private final Clock clock;

    Gathering(MessageStore messages, LetterStore letters, Addressees addressees, Overtaken overtaken, Clock clock) {
        this.messages = messages;
        this.letters = letters;
        this.addressees = addressees;
        this.overtaken = overtaken;
        this.clock = clock;
    }

    /** Takes up at most so many messages; returns how many there were. */
    @Transactional
    public int gather(int most) {
        Instant now = clock.instant();
        List<Message> waiting = messages.takeWaiting(now, most);
        Map<UUID, List<Message>> byReceiver = waiting.stream()
                .collect(Collectors.groupingBy(Message::receiver, LinkedHashMap::new, Collectors.toList()));
        Map<UUID, Addressee> known = addressees.of(byReceiver.keySet());
        Set<UUID> stillTrue = overtaken.without(waiting, Function.identity()).stream()
                .map(Message::id)
                .collect(Collectors.toSet());
        byReceiver.forEach((receiver, theirs) -> {
            Optional<Addressee> to = Optional.ofNullable(known.get(receiver)).filter(Addressee::canBeMailed);
            gather(to, theirs, stillTrue, now);
        });
        return waiting.size();
    }

    private void gather(Optional<Addressee> to, List<Message> theirs, Set<UUID> stillTrue, Instant now) {
        Map<Boolean, List<Message>> byWanted = theirs.stream()
                .collect(Collectors.partitioningBy(message -> stillTrue.contains(message.id())
                        && to.filter(known -> known.preferences().wants(message.kind()))
                                .isPresent()));
        messages.keepFromMail(byWanted.getOrDefault(false, List.of()));
        List<Message> wanted = byWanted.getOrDefault(true, List.of());
        if (wanted.isEmpty()) {
            return;
        }
        Optional<Instant> quietUntil = to.flatMap(known -> known.quietUntil(now));
        if (quietUntil.isPresent()) {
            messages.postpone(wanted, quietUntil.get());
        } else {
            messages.putInLetter(wanted, letters.make(wanted.getFirst().receiver()));
        }
    }
}
