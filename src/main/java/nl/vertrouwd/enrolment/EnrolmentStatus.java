package nl.vertrouwd.enrolment;

import nl.vertrouwd.base.AboutPerson;

/** Where someone stands in a session. The names are those of the exchange format. */
public enum EnrolmentStatus implements AboutPerson {
    /** Has a place. */
    ENROLLED,
    /** Wants a place and has none yet. */
    WAITING,
    /** Gave the place up, or the session was cancelled. */
    CANCELLED,
    /** Was there long enough to have completed it. */
    ATTENDED,
    /** Had a place and was not there, or too little. */
    ABSENT;

    /** Whether a place of the session is taken. */
    public boolean takesPlace() {
        return this != CANCELLED && this != WAITING;
    }
}
