package nl.vertrouwd.planning;

import java.time.LocalDate;
import java.util.List;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.organisation.ConfidantNetworks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Whether somebody is among those whom a session is for, on its first day. */
@Service
public class SessionPeople {

    private static final String IN_UNIT = """
            SELECT EXISTS (SELECT 1 FROM placement x
              JOIN unit_path c ON c.descendant_id = x.unit_id AND c.valid_from <= :day AND c.valid_until > :day
              JOIN unit u ON u.id = c.ancestor_id AND u.code = :unit
              WHERE x.person_id = :person AND x.valid_from <= :day AND x.valid_until > :day)
            """;

    private static final String LEADS = """
            SELECT EXISTS (SELECT 1 FROM placement x
              WHERE x.person_id = :person AND x.leads_unit AND x.valid_from <= :day AND x.valid_until > :day)
            """;

    private static final String OF_RANKS =
            "SELECT EXISTS (SELECT 1 FROM person p WHERE p.id = :person AND p.rank_group %s 'CIVILIAN')";

    private final JdbcClient jdbc;
    private final SessionRepository sessions;
    private final ConfidantNetworks networks;

    SessionPeople(JdbcClient jdbc, SessionRepository sessions, ConfidantNetworks networks) {
        this.jdbc = jdbc;
        this.sessions = sessions;
        this.networks = networks;
    }

    /** Why somebody is not among those whom a session is for. */
    public enum Answer {
        WELCOME,
        /** It is for other people. */
        OTHER_AUDIENCE,
        /** It is kept for a team of which they are no part. */
        OTHER_TEAM
    }

    /** Says whether this person is; for services that let people in. A session that is not known is for everybody. */
    public Answer answer(SessionId session, PersonId person) {
        return sessions.findById(session.value())
                .map(found -> answer(found.terms(), person, found.toSession().startsOn()))
                .orElse(Answer.WELCOME);
    }

    private Answer answer(SessionTerms terms, PersonId person, LocalDate day) {
        TeamBooking team = terms.team();
        if (team.isBooked() && !person.equals(team.leader()) && !isIn(team.unit(), person, day)) {
            return Answer.OTHER_TEAM;
        }
        return includes(terms.audience(), person, day) ? Answer.WELCOME : Answer.OTHER_AUDIENCE;
    }

    private boolean includes(SessionAudience audience, PersonId person, LocalDate day) {
        return switch (audience.kind()) {
            case EVERYBODY -> true;
            case BRANCH, UNIT -> isIn(audience.code(), person, day);
            case LEADERS -> holds(LEADS, "", person, day);
            case CONFIDANTS -> networks.of(List.of(person), day).containsKey(person);
            case MILITARY -> holds(OF_RANKS.formatted("<>"), "", person, day);
            case CIVILIAN -> holds(OF_RANKS.formatted("="), "", person, day);
        };
    }

    /** Whether the person works in that unit, or below it, on the day. */
    boolean isIn(String unit, PersonId person, LocalDate day) {
        return holds(IN_UNIT, unit, person, day);
    }

    private boolean holds(String sql, String unit, PersonId person, LocalDate day) {
        return jdbc.sql(sql)
                .param("person", Ids.bytes(person.value()))
                .param("day", day)
                .param("unit", unit)
                .query(Boolean.class)
                .single();
    }
}
