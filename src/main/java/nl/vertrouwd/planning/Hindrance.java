package nl.vertrouwd.planning;

import java.util.List;
import java.util.UUID;
import nl.vertrouwd.base.AboutPerson;
import org.jspecify.annotations.Nullable;

/**
 * Why a plan is unwise. Unlike a {@link Clash} it can be overruled, with a note.
 *
 * @param dayPart index in order of time, from 0; -1 when it is about the whole session
 * @param resource the trainer (as booked), site or room that it is about; null when it is about a day
 * @param textKey key of the sentence that says it, in which {0} is the name of the resource; it says nothing about health
 * @param arguments what comes after that name: whole numbers, and words as {@link nl.vertrouwd.access.AuditWords} stores them, so that
 *     they can be kept and read in any language
 */
public record Hindrance(Kind kind, int dayPart, @Nullable UUID resource, String textKey, List<Object> arguments)
        implements AboutPerson {

    /** Of a hindrance that is about the whole session. */
    public static final int WHOLE_SESSION = -1;

    public Hindrance {
        arguments = List.copyOf(arguments);
    }

    /** What can stand in the way without making it impossible. */
    public enum Kind {
        HOLIDAY,
        BLOCKED_PERSON,
        BLOCKED_SITE,
        BLOCKED_ROOM,
        WORKING_DAYS,
        TRAVEL,
        NOT_QUALIFIED,
        CONTRACT_HOURS
    }
}
