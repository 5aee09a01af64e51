package nl.vertrouwd.access;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the audit trail to show.
 *
 * @param number personnel number of whom they are about; empty for everybody
 * @param username user name of who did it; empty for everybody
 * @param action what was done; empty for everything
 * @param kind what it was done to, such as {@code account}; empty for everything
 * @param from first day; null for no bound
 * @param until last day, that day included; null for no bound
 */
public record AuditFilter(
        String number,
        String username,
        String action,
        String kind,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    public static final AuditFilter ALL = new AuditFilter("", "", "", "", null, null);
}
