package nl.vertrouwd.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.vertrouwd.notification.LetterStore.Claimed;
import nl.vertrouwd.notification.MessageStore.InLetter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends letters and marks each as soon as the server has taken it, outside any transaction. Those for which little of the lease is left,
 * because the server took long over others, are left to who comes next. What fails is tried again after a minute, then
 * after as long as it has been failing, at most two hours; after a day, or at once when trying again is of no use, it is parked.
 */
@Component
class Delivery {

    static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    static final Duration LONGEST_PAUSE = Duration.ofHours(2);
    static final Duration TRIED_FOR = Duration.ofDays(1);

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    private final LetterStore letters;
    private final MessageStore messages;
    private final Addressees addressees;
    private final KnownSessions sessions;
    private final TemplateStore templates;
    private final LetterMaker maker;
    private final Overtaken overtaken;
    private final Post post;
    private final Clock clock;

    Delivery(
            LetterStore letters,
            MessageStore messages,
            Addressees addressees,
            KnownSessions sessions,
            TemplateStore templates,
            LetterMaker maker,
            Overtaken overtaken,
            Post post,
            Clock clock) {
        this.letters = letters;
        this.messages = messages;
        this.addressees = addressees;
        this.sessions = sessions;
        this.templates = templates;
        this.maker = maker;
        this.overtaken = overtaken;
        this.post = post;
        this.clock = clock;
    }

    /** What a batch of letters is made of. */
    private record Known(
            Map<UUID, List<Message>> contents,
            Map<UUID, Addressee> addressees,
            KnownSessions.Found sessions,
            TemplateStore.Snapshot templates) {}

    /** Tries at most so many letters; returns how many there were. */
    int deliver(int most) {
        List<Claimed> claimed = letters.claim(most);
        if (!claimed.isEmpty()) {
            Known known = read(claimed);
            try (Post.Line line = post.line()) {
                for (Claimed letter : claimed) {
                    if (letter != claimed.getFirst() && !clock.instant().isBefore(letter.startBefore())) {
                        letters.postponed(letter, clock.instant());
                    } else {
                        deliver(letter, known, line);
                    }
                }
            }
        }
        return claimed.size();
    }

    private Known read(List<Claimed> claimed) {
        List<InLetter> inside = overtaken.without(
                messages.inLetters(claimed.stream().map(Claimed::id).toList()), InLetter::message);
        Map<UUID, List<Message>> contents = inside.stream()
                .collect(Collectors.groupingBy(
                        InLetter::letter, Collectors.mapping(InLetter::message, Collectors.toList())));
        return new Known(
                contents,
                addressees.of(claimed.stream().map(Claimed::receiver).toList()),
                sessions.of(inside.stream().map(InLetter::message).toList()),
                templates.now());
    }

    private void deliver(Claimed letter, Known known, Post.Line line) {
        Addressee to = known.addressees().get(letter.receiver());
        List<Message> inside = known.contents().getOrDefault(letter.id(), List.of());
        if (to == null || !to.canBeMailed() || inside.isEmpty()) {
            letters.dropped(letter);
            return;
        }
        Optional<Instant> quietUntil = to.quietUntil(clock.instant());
        if (quietUntil.isPresent()) {
            letters.postponed(letter, quietUntil.get());
            return;
        }
        try {
            line.send(maker.make(letter.id(), to, inside, known.sessions(), known.templates()));
        } catch (MailFailure failure) {
            failed(letter, failure.error());
            return;
        } catch (RuntimeException broken) {
            LOG.error("a letter could not be made: {}", broken.getClass().getName());
            failed(letter, MailError.NOT_MADE);
            return;
        }
        letters.sent(letter);
    }

    private void failed(Claimed letter, MailError error) {
        Instant now = clock.instant();
        Duration failing = Duration.between(letter.firstTryAt(), now);
        if (error.isLasting() || failing.compareTo(TRIED_FOR) >= 0) {
            letters.parked(letter, error);
            LOG.warn("a letter is parked: {}", error);
        } else {
            letters.failed(letter, error, now.plus(pause(failing)));
        }
    }

    /** As long as it has been failing, so that every pause is longer than the one before. */
    static Duration pause(Duration failing) {
        Duration longEnough = failing.compareTo(FIRST_PAUSE) < 0 ? FIRST_PAUSE : failing;
        return longEnough.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longEnough;
    }
}
