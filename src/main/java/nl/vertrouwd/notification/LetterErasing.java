package nl.vertrouwd.notification;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vertrouwd.organisation.ErasePart;
import nl.vertrouwd.organisation.Leaver;
import nl.vertrouwd.organisation.Leavers;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Letters that wait in the outbox, because there is no mail server, for somebody who is erased. */
@Component
@Order(10)
class LetterErasing implements ErasePart {

    private final Outbox outbox;

    LetterErasing(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Set<String> tables() {
        return Set.of();
    }

    @Override
    public void erase(Leavers leavers) {
        outbox.throwAway(leavers.all().stream()
                .map(Leaver::email)
                .filter(address -> !address.isBlank())
                .map(address -> address.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet()));
    }
}
