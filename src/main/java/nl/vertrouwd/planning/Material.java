package nl.vertrouwd.planning;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Something that is used in a session, as its trainer has to bring or open it.
 *
 * @param text at most 200 signs
 * @param link begins with https://; empty when there is none
 */
@Embeddable
public record Material(
        @Column(name = "text") String text,
        @Column(name = "link") String link) {

    Material stripped() {
        return new Material(text.strip(), link.strip());
    }

    boolean isEmpty() {
        return text.isBlank() && link.isBlank();
    }
}
