package nl.vertrouwd.notification;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.vertrouwd.access.LinkSeal;
import nl.vertrouwd.base.AboutPerson;
import nl.vertrouwd.base.PublicAddress;
import org.springframework.stereotype.Component;

/** Makes the address in a letter at which its receiver says, without signing in, that no more of its kinds is wanted; and reads it back. */
@Component
class Unsubscribing {

    private static final String PURPOSE = "unsubscribe";

    private final LinkSeal seal;
    private final PublicAddress address;

    Unsubscribing(LinkSeal seal, PublicAddress address) {
        this.seal = seal;
        this.address = address;
    }

    /** Who no longer wants mail of what. */
    record Wish(UUID receiver, Set<MessageKind> kinds) implements AboutPerson {}

    /** Empty when all of it has to be told. */
    String address(UUID receiver, Collection<Message> messages) {
        List<String> kinds = messages.stream()
                .map(Message::kind)
                .filter(kind -> !kind.isMandatory())
                .distinct()
                .map(MessageKind::name)
                .sorted()
                .toList();
        return kinds.isEmpty()
                ? ""
                : address.of("/unsubscribe/" + seal.seal(PURPOSE, receiver + ":" + String.join(",", kinds)));
    }

    /** What an address asks for; empty when it is not one of ours. */
    Optional<Wish> read(String sealed) {
        return seal.open(PURPOSE, sealed)
                .map(text -> text.split(":"))
                .map(fields -> new Wish(
                        UUID.fromString(fields[0]),
                        Arrays.stream(fields[1].split(","))
                                .map(MessageKind::valueOf)
                                .collect(Collectors.toSet())));
    }
}
