package nl.vertrouwd.access;

import java.util.List;

/**
 * What a check of the audit trail found.
 *
 * @param problems sentences for who keeps the system, at most the first hundred
 * @param found how many problems there are in all
 * @param destroyed entries whose content is gone because a person was erased
 * @param waiting entries that are not in the chain yet
 * @param guarded whether the database itself refuses changes
 */
record AuditReport(
        AuditHead head,
        Signed signed,
        List<String> problems,
        long found,
        long destroyed,
        long waiting,
        boolean guarded) {

    /** What is known of the signature of the head. */
    enum Signed {
        YES,
        /** There is no key here, and none was used. */
        NO,
        /** It was signed, but there is no key here to see whether rightly. */
        UNCHECKED,
        WRONG
    }
}
