package nl.vertrouwd.planning;

import java.util.List;
import nl.vertrouwd.base.AboutPerson;

/**
 * That a session is to be given by somebody who is not available then.
 *
 * @param standIns who may give it and is free, who has least to do first
 */
public record Absence(Session session, Trainer absent, List<Trainer> standIns) implements AboutPerson {

    public Absence {
        standIns = List.copyOf(standIns);
    }
}
