package nl.vertrouwd.notification;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to send to one person, as text and as HTML.
 *
 * @param id the same each time that it is sent, as the receiver's program sees it; null for what is sent once
 * @param unsubscribe where to say that no more of this is wanted; empty when it has to be told
 * @param calendars calendar files, each of one entry
 */
record Letter(
        @Nullable UUID id,
        String to,
        String subject,
        String text,
        String html,
        Locale language,
        String unsubscribe,
        List<CalendarPart> calendars) {

    /** A calendar file in a letter: what it asks of the program that reads it, and its bytes. */
    record CalendarPart(String method, byte[] file) {}

    Letter {
        calendars = List.copyOf(calendars);
    }

    Letter(String to, String subject, String text, String html, Locale language) {
        this(null, to, subject, text, html, language, "", List.of());
    }

    /** Without anything of whom it is for. */
    @Override
    public String toString() {
        return "Letter";
    }
}
