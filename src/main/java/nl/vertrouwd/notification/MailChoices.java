package nl.vertrouwd.notification;

import java.time.LocalTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.base.DomainException;
import nl.vertrouwd.base.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people choose about their own mail, in the product or by the address in a letter. */
@Service
public class MailChoices {

    private final Unsubscribing unsubscribing;
    private final Addressees addressees;
    private final JdbcClient jdbc;

    MailChoices(Unsubscribing unsubscribing, Addressees addressees, JdbcClient jdbc) {
        this.unsubscribing = unsubscribing;
        this.addressees = addressees;
        this.jdbc = jdbc;
    }

    /** What the actor chose; the standard when they did not. */
    @Transactional(readOnly = true)
    public MailPreferences of(Actor by) {
        return of(Receiver.of(by).key());
    }

    /** Where mail to the actor goes; empty when there is no address that mail can go to. */
    @Transactional(readOnly = true)
    public Optional<String> address(Actor by) {
        UUID receiver = Receiver.of(by).key();
        return Optional.ofNullable(addressees.of(Set.of(receiver)).get(receiver))
                .filter(Addressee::canBeMailed)
                .map(Addressee::address);
    }

    /** Keeps what the actor chose; false, and nothing is kept, when it was changed elsewhere since it was read. Refuses too many quiet hours. */
    @Transactional
    public boolean change(Actor by, MailPreferences wanted) {
        if (MailPreferences.isTooQuiet(wanted.quietFrom(), wanted.quietUntil())) {
            throw new DomainException("notification.choices.quiet.long");
        }
        return store(Receiver.of(by).key(), wanted);
    }

    /** The kinds that the address in a letter stops; empty when it is not one of ours. */
    @Transactional(readOnly = true)
    public Optional<Set<MessageKind>> stopped(String sealed) {
        return unsubscribing.read(sealed).map(Unsubscribing.Wish::kinds);
    }

    /**
     * Stops mail of those kinds for the receiver of the letter, whatever they choose elsewhere at the same time; does nothing when the
     * address is not one of ours, or they are not here any more.
     */
    @Transactional
    public void stop(String sealed) {
        unsubscribing.read(sealed).filter(wish -> isHere(wish.receiver())).ifPresent(wish -> {
            while (!stopped(wish)) {
                // somebody stored another choice meanwhile: this one is added to it
            }
        });
    }

    private boolean stopped(Unsubscribing.Wish wish) {
        MailPreferences now = of(wish.receiver());
        Set<MessageKind> without = new HashSet<>(now.without());
        without.addAll(wish.kinds());
        return store(wish.receiver(), new MailPreferences(now.quietFrom(), now.quietUntil(), without, now.version()));
    }

    private boolean isHere(UUID receiver) {
        return Optional.ofNullable(addressees.of(Set.of(receiver)).get(receiver))
                .filter(Addressee::reachable)
                .isPresent();
    }

    private MailPreferences of(UUID receiver) {
        return jdbc.sql("SELECT quiet_from, quiet_until, without, version FROM message_preference WHERE receiver = ?")
                .param(Ids.bytes(receiver))
                .query((row, number) -> Addressees.preferences(row))
                .optional()
                .orElse(MailPreferences.STANDARD);
    }

    private boolean store(UUID receiver, MailPreferences wanted) {
        LocalTime from = wanted.quietFrom();
        String sql = wanted.version() == 0
                ? "INSERT IGNORE INTO message_preference (receiver, quiet_from, quiet_until, without, version)"
                        + " VALUES (:receiver, :from, :until, :without, 1)"
                : "UPDATE message_preference SET quiet_from = :from, quiet_until = :until, without = :without,"
                        + " version = version + 1 WHERE receiver = :receiver AND version = :version";
        return jdbc.sql(sql)
                        .param("receiver", Ids.bytes(receiver))
                        .param("from", from)
                        .param("until", wanted.quietUntil())
                        .param("without", names(wanted.without()))
                        .param("version", wanted.version())
                        .update()
                == 1;
    }

    private static String names(Set<MessageKind> kinds) {
        return kinds.stream()
                .filter(kind -> !kind.isMandatory())
                .map(MessageKind::name)
                .sorted()
                .collect(Collectors.joining(","));
    }
}
