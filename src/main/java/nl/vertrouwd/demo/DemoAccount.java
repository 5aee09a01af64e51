package nl.vertrouwd.demo;

import java.util.List;
import nl.vertrouwd.access.Grant;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.Scope;

/** The people to sign in as in the demo; each is somebody of the fictional organisation. */
enum DemoAccount {
    PARTICIPANT("10000017"),
    TRAINER("10000048", everywhere(Role.TRAINER)),
    PLANNER("10000031", everywhere(Role.PLANNER)),
    /** Leads a unit in the personnel file; nobody gives that role. */
    LEADER("10000024"),
    CONFIDANT_COORDINATOR("10000055", new Grant(Role.CONFIDANT_COORDINATOR, new Scope.Network("CLAS"))),
    ANALYST("10000079", everywhere(Role.ANALYST)),
    CONTENT_AUTHOR("10000086", everywhere(Role.CONTENT_AUTHOR)),
    EVALUATION_MODERATOR("10000093", everywhere(Role.EVALUATION_MODERATOR)),
    ADMINISTRATOR("10000062", everywhere(Role.ADMINISTRATOR));

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
