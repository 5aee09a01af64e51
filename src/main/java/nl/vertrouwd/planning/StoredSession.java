package nl.vertrouwd.planning;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.vertrouwd.catalogue.Form;
import nl.vertrouwd.organisation.StoredFact;
import org.jspecify.annotations.Nullable;

/**
 * A session that the product has, as far as a file can be about it.
 *
 * @param cancelledHere whether it was cancelled here, for a reason of our own list, which no file can say
 * @param timed whether it has day-parts with times
 * @param begun whether it has times and its first day has come
 */
record StoredSession(
        UUID id,
        String reference,
        UUID course,
        Form form,
        String organiser,
        @Nullable UUID site,
        LocalDate startsOn,
        LocalDate endsOn,
        int capacity,
        SessionState state,
        String cancelWords,
        boolean cancelledHere,
        boolean changedHere,
        boolean timed,
        boolean begun)
        implements StoredFact {

    @Override
    public String key() {
        return reference;
    }

    /** Drafts can be deleted; nothing else ever goes. */
    @Override
    public boolean withdrawn() {
        return false;
    }

    /** The first column of the file that says something else than the product; null when all say the same. */
    @Nullable
    String differsAt(DeliveredSession row) {
        if (state != row.state()) {
            return "status";
        } else if (!startsOn.equals(row.startsOn())) {
            return "starts_on";
        } else if (!endsOn.equals(row.endsOn())) {
            return "ends_on";
        } else if (!course.equals(row.course())) {
            return "course_code";
        } else if (form != row.form()) {
            return "form";
        } else if (!organiser.equals(row.organiser())) {
            return "organiser";
        } else if (!Objects.equals(site, row.site())) {
            return "site_code";
        } else if (capacity != row.capacity()) {
            return "capacity";
        }
        return cancelledHere || cancelWords.equals(row.cancelWords()) ? null : "cancel_reason";
    }
}
