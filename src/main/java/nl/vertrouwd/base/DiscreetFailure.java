package nl.vertrouwd.base;

import jakarta.mail.MessagingException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.mail.MailException;

/**
 * A failure as it may stand in a log: what kind it was, the codes of the database and where it happened, without the messages. The
 * database and the mail server repeat names and addresses in theirs, and whoever passes such a failure on repeats it again.
 */
final class DiscreetFailure extends Throwable {

    private static final long serialVersionUID = 1L;

    private DiscreetFailure(Throwable original, @Nullable Throwable cause) {
        super(kind(original), cause);
        setStackTrace(original.getStackTrace());
    }

    /** The failure itself; or when the database or the mail server spoke anywhere in it, a copy of all of it without a word. */
    static Throwable of(Throwable failure) {
        if (!isTalkative(failure)) {
            return failure;
        }
        Set<Throwable> seen = newSet();
        seen.add(failure);
        return copy(failure, seen);
    }

    /** Whether the database or the mail server spoke anywhere in the failure. */
    static boolean isTalkative(Throwable failure) {
        return all(failure).stream().anyMatch(DiscreetFailure::speaks);
    }

    /** The text without what the failure said, for those who log both. */
    static String without(Throwable failure, String text) {
        List<String> said = new ArrayList<>();
        all(failure).stream()
                .map(Throwable::getMessage)
                .filter(message -> message != null && !message.isBlank())
                .forEach(said::add);
        said.sort(Comparator.comparingInt(String::length).reversed());
        String silent = text;
        for (String message : said) {
            silent = silent.replace(message, "…");
        }
        return silent;
    }

    private static boolean speaks(Throwable failure) {
        return failure instanceof SQLException
                || failure instanceof DataAccessException
                || failure instanceof MessagingException
                || failure instanceof MailException;
    }

    private static String kind(Throwable failure) {
        String name = failure.getClass().getName();
        return failure instanceof SQLException sql
                ? name + ", SQLState " + sql.getSQLState() + ", error " + sql.getErrorCode()
                : name;
    }

    private static DiscreetFailure copy(Throwable failure, Set<Throwable> seen) {
        Throwable cause = failure.getCause();
        DiscreetFailure copy =
                new DiscreetFailure(failure, cause != null && seen.add(cause) ? copy(cause, seen) : null);
        for (Throwable suppressed : failure.getSuppressed()) {
            if (seen.add(suppressed)) {
                copy.addSuppressed(copy(suppressed, seen));
            }
        }
        return copy;
    }

    private static Set<Throwable> all(Throwable failure) {
        Set<Throwable> all = newSet();
        collect(failure, all);
        return all;
    }

    private static void collect(@Nullable Throwable failure, Set<Throwable> all) {
        if (failure != null && all.add(failure)) {
            collect(failure.getCause(), all);
            for (Throwable suppressed : failure.getSuppressed()) {
                collect(suppressed, all);
            }
        }
    }

    private static Set<Throwable> newSet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }
}
