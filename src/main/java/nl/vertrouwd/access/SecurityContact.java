package nl.vertrouwd.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.vertrouwd.base.PublicAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells who finds a weakness where to report it (RFC 9116), when {@code vertrouwd.security-contact} says where: an address of mail or a page. */
@RestController
@ConditionalOnWebApplication
class SecurityContact {

    private static final Duration GOOD_FOR = Duration.ofDays(180);

    private final String contact;
    private final PublicAddress address;
    private final Clock clock;

    SecurityContact(@Value("${vertrouwd.security-contact:}") String contact, PublicAddress address, Clock clock) {
        this.contact = contact;
        this.address = address;
        this.clock = clock;
    }

    @GetMapping("/.well-known/security.txt")
    ResponseEntity<String> text() {
        if (contact.isBlank()) {
            return ResponseEntity.notFound().build();
        }
        Instant until = clock.instant().plus(GOOD_FOR).truncatedTo(ChronoUnit.DAYS);
        String uri = contact.contains(":") ? contact : "mailto:" + contact;
        String text = "Contact: " + uri + "\nExpires: " + until + "\nPreferred-Languages: nl, en\nCanonical: "
                + address.of("/.well-known/security.txt") + "\n";
        return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(text);
    }
}
