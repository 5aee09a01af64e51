package nl.vertrouwd.demo;

import java.util.Set;
import nl.vertrouwd.access.Role;

/** The people to sign in as in the demo; each is somebody of the fictional organisation. */
enum DemoAccount {
    PARTICIPANT("10000017", Set.of()),
    TRAINER("10000048", Set.of(Role.TRAINER)),
    PLANNER("10000031", Set.of(Role.PLANNER)),
    LEADER("10000024", Set.of()),
    CONFIDANT_COORDINATOR("10000055", Set.of(Role.CONFIDANT_COORDINATOR)),
    ANALYST("10000079", Set.of(Role.ANALYST)),
    CONTENT_AUTHOR("10000086", Set.of(Role.CONTENT_AUTHOR)),
    EVALUATION_MODERATOR("10000093", Set.of(Role.EVALUATION_MODERATOR)),
    ADMINISTRATOR("10000062", Set.of(Role.ADMINISTRATOR));

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
