package nl.vertrouwd.enrolment;

import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.planning.SessionDetails;
import nl.vertrouwd.planning.SessionId;
import nl.vertrouwd.planning.Sessions;
import nl.vertrouwd.planning.Trainers;
import org.springframework.stereotype.Component;

/** Who may run a session: see who takes part, mark who is there, close it. */
@Component
class SessionStaff {

    private final Sessions sessions;
    private final Trainers trainers;

    SessionStaff(Sessions sessions, Trainers trainers) {
        this.sessions = sessions;
        this.trainers = trainers;
    }

    boolean mayRun(SessionId session, Actor actor) {
        return runsAll(actor)
                || sessions.find(session)
                        .filter(details -> mayRun(details, actor))
                        .isPresent();
    }

    /** Its own trainers, planners and administrators. */
    boolean mayRun(SessionDetails session, Actor actor) {
        return runsAll(actor)
                || (actor.hasAny(Role.TRAINER, Role.EXTERNAL_TRAINER)
                        && trainers.of(actor).filter(session::givenBy).isPresent());
    }

    private static boolean runsAll(Actor actor) {
        return actor.hasAny(Role.PLANNER, Role.ADMINISTRATOR);
    }
}
