package nl.vertrouwd.access;

import org.jspecify.annotations.Nullable;

/**
 * Which accounts to list.
 *
 * @param text start of a user name, or any part of a name or address; empty for all
 * @param role only who holds this role; null for all
 * @param inactive only who has not chosen a password yet
 */
public record AccountFilter(String text, @Nullable Role role, boolean inactive) {

    public static final AccountFilter ALL = new AccountFilter("", null, false);
}
