package nl.vertrouwd.access;

import org.jspecify.annotations.Nullable;

/**
 * Which accounts to list.
 *
 * @param text start of a user name, or any part of a name or address; empty for all
 * @param role only who was given this role; null for all
 * @param part only who was given a role, or that role, for just this part; null for all
 * @param inactive only who has not chosen a password yet
 */
public record AccountFilter(
        String text, @Nullable Role role, @Nullable Scope part, boolean inactive) {

    public static final AccountFilter ALL = new AccountFilter("", null, false);

    /** A filter that looks at no part of the organisation. */
    public AccountFilter(String text, @Nullable Role role, boolean inactive) {
        this(text, role, null, inactive);
    }
}
