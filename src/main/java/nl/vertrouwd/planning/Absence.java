package nl.vertrouwd.planning;

import java.util.List;
import nl.vertrouwd.base.AboutPerson;

/**
 * That a session counts on somebody who is not available then.
 *
 * @param as what they were to do in it
 * @param standIns who may do it and is free, who has least to do first
 */
public record Absence(Session session, Trainer absent, StaffKind as, List<Trainer> standIns) implements AboutPerson {

    public Absence {
        standIns = List.copyOf(standIns);
    }
}
