package nl.vertrouwd.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a session remembers of somebody whose password was right and who has the second step before them. They are not signed in: to
 * everything but the pages of the second step they are a visitor.
 *
 * @param stamp of the account when the password was right
 * @param until after this the password must be typed again
 */
record HalfWay(UUID account, long stamp, Instant until) implements Serializable {

    static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String NAME = HalfWay.class.getName();

    /** The session goes on under another name, so that nobody who knew it before can follow. */
    static void begin(HttpServletRequest request, SignedInUser user, Instant now) {
        HttpSession session = request.getSession();
        request.changeSessionId();
        session.setAttribute(NAME, new HalfWay(user.account(), user.stamp(), now.plus(PATIENCE)));
    }

    static Optional<HalfWay> in(HttpServletRequest request, Instant now) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(NAME) instanceof HalfWay half && now.isBefore(half.until())
                ? Optional.of(half)
                : Optional.empty();
    }

    static void end(HttpServletRequest request) {
        request.getSession().removeAttribute(NAME);
    }

    AccountId id() {
        return new AccountId(account);
    }
}
