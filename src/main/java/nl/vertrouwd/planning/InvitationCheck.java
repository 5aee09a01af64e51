package nl.vertrouwd.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.vertrouwd.planning.OutsideInvitation.Field;

/** What is wrong with the invitation of somebody from outside, as far as can be said without looking further. */
final class InvitationCheck {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_EMAIL = 190;
    private static final int LONGEST_PARTY = 100;
    private static final String EMAIL = "[^@\\s,;<>\"]+@[^@\\s,;<>\"]+\\.[^@\\s,;<>\"]+";

    private InvitationCheck() {}

    /** @param chosen the sessions of the invitation that exist */
    static Map<Field, String> problems(OutsideInvitation wanted, List<Session> chosen, Instant now) {
        Map<Field, String> problems = new EnumMap<>(Field.class);
        if (isUnfit(wanted.name(), LONGEST_NAME)) {
            problems.put(Field.NAME, "planning.invite.name.needed");
        }
        String email = wanted.email().strip();
        if (isUnfit(email, LONGEST_EMAIL) || !email.matches(EMAIL)) {
            problems.put(Field.EMAIL, "planning.invite.email.needed");
        }
        if (isUnfit(wanted.party(), LONGEST_PARTY)) {
            problems.put(Field.PARTY, "planning.trainer.party.needed");
        }
        if (wanted.sessions().isEmpty()) {
            problems.put(Field.SESSIONS, "planning.invite.sessions.needed");
        } else if (chosen.size() < wanted.sessions().size() || chosen.stream().anyMatch(each -> isClosed(each, now))) {
            problems.put(Field.SESSIONS, "planning.invite.sessions.closed");
        }
        LocalDate lastDay = wanted.lastDay();
        if (lastDay == null || chosen.stream().anyMatch(each -> lastDay.isBefore(each.endsOn()))) {
            problems.put(Field.LAST_DAY, "planning.invite.day.early");
        }
        return problems;
    }

    private static boolean isClosed(Session session, Instant now) {
        return !session.state().changeable() || !now.isBefore(session.endsAt());
    }

    private static boolean isUnfit(String text, int longest) {
        return text.isBlank() || text.strip().length() > longest;
    }
}
