package nl.vertrouwd.enrolment;

/** Whether someone was there for a day-part. */
public enum Mark {
    PRESENT,
    ABSENT,
    /** Absent with a good reason; the reason is not kept. */
    EXCUSED
}
