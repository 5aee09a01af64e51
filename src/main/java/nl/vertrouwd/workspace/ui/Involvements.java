package nl.vertrouwd.workspace.ui;

import java.util.List;
import java.util.Optional;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.enrolment.Attendance;
import nl.vertrouwd.enrolment.Enrolments;
import nl.vertrouwd.planning.PlannedParts;
import nl.vertrouwd.planning.SessionDetails;
import nl.vertrouwd.planning.Trainer;
import nl.vertrouwd.planning.Trainers;
import org.springframework.stereotype.Service;

/** Finds out what somebody has to do with a session. */
@Service
class Involvements {

    private final Trainers trainers;
    private final Attendance attendance;
    private final Enrolments enrolments;
    private final PlannedParts parts;

    Involvements(Trainers trainers, Attendance attendance, Enrolments enrolments, PlannedParts parts) {
        this.trainers = trainers;
        this.attendance = attendance;
        this.enrolments = enrolments;
        this.parts = parts;
    }

    Involvement of(Actor actor, SessionDetails details) {
        boolean trains = actor.hasAny(Role.TRAINER, Role.EXTERNAL_TRAINER);
        Optional<Trainer> trainer = trains ? trainers.of(actor) : Optional.empty();
        boolean gives = trainer.filter(details::givenBy).isPresent();
        return new Involvement(
                Optional.ofNullable(actor.person())
                        .flatMap(person ->
                                enrolments.status(person, details.session().id(), actor)),
                gives,
                gives ? List.of() : trainer.map(details::partsWith).orElse(List.of()),
                attendance.mayRun(details, actor),
                parts.mayChange(actor, details.session().organiser()),
                actor.person() != null);
    }
}
