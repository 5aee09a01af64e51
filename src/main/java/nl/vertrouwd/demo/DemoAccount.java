package nl.vertrouwd.demo;

import java.util.List;
import nl.vertrouwd.access.Grant;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.Scope;

/**
 * The people to sign in as in the demo; each is somebody of the fictional organisation. Their numbers begin with a letter, so that no
 * delivery takes one of them for a person of its own.
 */
enum DemoAccount {
    PARTICIPANT("D10000017"),
    TRAINER("D10000048", everywhere(Role.TRAINER)),
    PLANNER("D10000031", everywhere(Role.PLANNER)),
    /** Leads a unit in the personnel file; nobody gives that role. */
    LEADER("D10000024"),
    CONFIDANT_COORDINATOR("D10000055", new Grant(Role.CONFIDANT_COORDINATOR, new Scope.Network("CLAS"))),
    ANALYST("D10000079", everywhere(Role.ANALYST)),
    CONTENT_AUTHOR("D10000086", everywhere(Role.CONTENT_AUTHOR)),
    EVALUATION_MODERATOR("D10000093", everywhere(Role.EVALUATION_MODERATOR)),
    ADMINISTRATOR("D10000062", everywhere(Role.ADMINISTRATOR));

    /** The one password of all of them; the demo holds nothing that is anybody's. */
    static final String PASSWORD = "samen-staan-we-sterk";

    /** Who gives sessions for the external provider; not in the personnel file. */
    static final String EXTERNAL_TRAINER = "trainer@aanbieder.invalid";

    private final String personnelNumber;
    private final List<Grant> grants;

    DemoAccount(String personnelNumber, Grant... grants) {
        this.personnelNumber = personnelNumber;
        this.grants = List.of(grants);
    }

    String personnelNumber() {
        return personnelNumber;
    }

    List<Grant> grants() {
        return grants;
    }

    private static Grant everywhere(Role role) {
        return new Grant(role, Scope.EVERYTHING);
    }
}
