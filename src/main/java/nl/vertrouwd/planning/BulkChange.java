package nl.vertrouwd.planning;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What is to happen with many sessions at once. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = BulkChange.Places.class, name = "places"),
    @JsonSubTypes.Type(value = BulkChange.Online.class, name = "online"),
    @JsonSubTypes.Type(value = BulkChange.Shift.class, name = "shift"),
    @JsonSubTypes.Type(value = BulkChange.Cancel.class, name = "cancel")
})
public sealed interface BulkChange {

    int MOST_PLACES = 500;
    int MOST_DAYS = 366;

    /** Another number of places; a minimum above it comes down with it, and who enrolled last loses the place first. Refuses 0 and more than 500. */
    record Places(int places) implements BulkChange {

        public Places {
            if (places < 1 || places > MOST_PLACES) {
                throw new IllegalArgumentException("places");
            }
        }
    }

    /** Online instead of in a room. */
    record Online(String link) implements BulkChange {}

    /** So many days later, or earlier when it is negative; the last day of enrolment moves along. Refuses 0 and more than a year. */
    record Shift(int days) implements BulkChange {

        public Shift {
            if (days == 0 || Math.abs(days) > MOST_DAYS) {
                throw new IllegalArgumentException("days");
            }
        }
    }

    /** They do not go on. */
    record Cancel(CancelReason reason) implements BulkChange {}
}
