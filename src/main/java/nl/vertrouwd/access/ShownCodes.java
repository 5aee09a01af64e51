package nl.vertrouwd.access;

import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;

/** Recovery codes that were just made, in the session until their owner has seen them and goes on. */
final class ShownCodes {

    private static final String NAME = ShownCodes.class.getName();

    private ShownCodes() {}

    static void keep(HttpSession session, List<String> codes) {
        session.setAttribute(NAME, new ArrayList<>(codes));
    }

    static List<String> in(HttpSession session) {
        return session.getAttribute(NAME) instanceof List<?> codes
                ? codes.stream().map(Object::toString).toList()
                : List.of();
    }

    static void forget(HttpSession session) {
        session.removeAttribute(NAME);
    }
}
