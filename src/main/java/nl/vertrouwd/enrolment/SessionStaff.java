package nl.vertrouwd.enrolment;

import java.util.Optional;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.planning.PlannedParts;
import nl.vertrouwd.planning.SessionDetails;
import nl.vertrouwd.planning.SessionId;
import nl.vertrouwd.planning.Sessions;
import nl.vertrouwd.planning.Trainers;
import org.springframework.stereotype.Component;

/** Who may run a session: see who takes part, mark who is there, close it. Its own trainers, and the planners of the part that organises it. */
@Component
class SessionStaff {

    private final Sessions sessions;
    private final Trainers trainers;
    private final PlannedParts parts;

    SessionStaff(Sessions sessions, Trainers trainers, PlannedParts parts) {
        this.sessions = sessions;
        this.trainers = trainers;
        this.parts = parts;
    }

    /** The session, for who may run it. */
    Optional<SessionDetails> run(SessionId session, Actor actor) {
        return sessions.find(session, actor).filter(details -> mayRun(details, actor));
    }

    /** Whether the actor plans it, and so sees the numbers of who is shielded. */
    boolean plans(SessionDetails session, Actor actor) {
        return parts.plans(actor, session.session().organiser());
    }

    boolean mayRun(SessionDetails session, Actor actor) {
        return plans(session, actor)
                || (actor.hasAny(Role.TRAINER, Role.EXTERNAL_TRAINER)
                        && trainers.of(actor).filter(session::givenBy).isPresent());
    }
}
