package nl.vertrouwd.planning;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import nl.vertrouwd.base.AboutPerson;
import nl.vertrouwd.catalogue.CourseId;

/**
 * That a room, a trainer, an actor, a guest speaker or a participant would have to be in two places at once.
 *
 * @param resource identity of what is booked twice
 * @param session what it is booked for already, with its local times
 * @param zone whose times they are
 */
public record Clash(
        Kind kind,
        UUID resource,
        SessionId session,
        String reference,
        CourseId course,
        LocalDate date,
        LocalTime start,
        LocalTime end,
        ZoneId zone)
        implements AboutPerson {

    /** What can be in one place at a time. */
    public enum Kind {
        ROOM,
        TRAINER,
        ACTOR,
        GUEST,
        PARTICIPANT;

        /** Whether it is somebody who makes the session: a trainer, an actor or a guest speaker. */
        public boolean isStaff() {
            return this == TRAINER || this == ACTOR || this == GUEST;
        }
    }
}
