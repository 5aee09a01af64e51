package nl.vertrouwd.demo;

import java.util.Set;
import nl.vertrouwd.access.Role;

/**
 * The people to sign in as in the demo; each is somebody of the fictional organisation. Their numbers begin with a letter, so that no
 * delivery takes one of them for a person of its own.
 */
enum DemoAccount {
    PARTICIPANT("D10000017", Set.of()),
    TRAINER("D10000048", Set.of(Role.TRAINER)),
    PLANNER("D10000031", Set.of(Role.PLANNER)),
    LEADER("D10000024", Set.of(Role.LEADER)),
    CONFIDANT_COORDINATOR("D10000055", Set.of(Role.CONFIDANT_COORDINATOR)),
    ANALYST("D10000079", Set.of(Role.ANALYST)),
    CONTENT_AUTHOR("D10000086", Set.of(Role.CONTENT_AUTHOR)),
    EVALUATION_MODERATOR("D10000093", Set.of(Role.EVALUATION_MODERATOR)),
    ADMINISTRATOR("D10000062", Set.of(Role.ADMINISTRATOR));

    /** The one password of all of them; the demo holds nothing that is anybody's. */
    static final String PASSWORD = "samen-staan-we-sterk";

    /** Who gives sessions for the external provider; not in the personnel file. */
    static final String EXTERNAL_TRAINER = "trainer@aanbieder.invalid";

    private final String personnelNumber;
    private final Set<Role> roles;

    DemoAccount(String personnelNumber, Set<Role> roles) {
        this.personnelNumber = personnelNumber;
        this.roles = roles;
    }

    String personnelNumber() {
        return personnelNumber;
    }

    Set<Role> roles() {
        return roles;
    }
}
