package nl.vertrouwd.planning;

import java.time.LocalDate;
import java.util.UUID;
import nl.vertrouwd.base.AboutPerson;
import nl.vertrouwd.catalogue.CourseId;
import nl.vertrouwd.catalogue.Form;
import nl.vertrouwd.organisation.SiteId;
import org.jspecify.annotations.Nullable;

/**
 * A session of a proposal.
 *
 * @param number within the proposal, from 1
 * @param before day before which it should be over; null when no duty falls due
 * @param wishedSite where it is wished; null when it is all the same
 * @param firstDay null as long as it has no place
 * @param session the draft that became of it; null when none did
 */
public record ProposalRow(
        UUID id,
        int number,
        CourseId course,
        String organiser,
        Form form,
        LocalDate wishedFrom,
        LocalDate wishedUntil,
        @Nullable LocalDate before,
        @Nullable SiteId wishedSite,
        boolean pinned,
        boolean leftOut,
        @Nullable LocalDate firstDay,
        @Nullable RoomId room,
        @Nullable TrainerId lead,
        @Nullable TrainerId actor,
        @Nullable SessionId session,
        long version)
        implements AboutPerson {

    /** Whether it has a place and is not a draft yet. */
    public boolean proposed() {
        return firstDay != null && lead != null && session == null && !leftOut;
    }

    /** Whether it is still to be placed. */
    boolean open() {
        return session == null && !leftOut;
    }

    /** The same with another place, which stays. */
    public ProposalRow at(LocalDate day, @Nullable RoomId where, TrainerId giver, @Nullable TrainerId player) {
        return new ProposalRow(
                id,
                number,
                course,
                organiser,
                form,
                wishedFrom,
                wishedUntil,
                before,
                wishedSite,
                true,
                leftOut,
                day,
                where,
                giver,
                player,
                session,
                version);
    }
}
