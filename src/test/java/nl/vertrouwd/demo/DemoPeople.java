package nl.vertrouwd.demo;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The demo accounts for tests of other packages, by what they sign in with. */
public final class DemoPeople {

    public static final String PASSWORD = DemoAccount.PASSWORD;
    public static final String PARTICIPANT = DemoAccount.PARTICIPANT.personnelNumber();
    public static final String TRAINER = DemoAccount.TRAINER.personnelNumber();
    public static final String PLANNER = DemoAccount.PLANNER.personnelNumber();
    public static final String ADMINISTRATOR = DemoAccount.ADMINISTRATOR.personnelNumber();
    public static final String EXTERNAL_TRAINER = DemoAccount.EXTERNAL_TRAINER;

    private DemoPeople() {}

    /** One account of each role. */
    public static List<String> all() {
        return Stream.concat(
                        Arrays.stream(DemoAccount.values()).map(DemoAccount::personnelNumber),
                        Stream.of(EXTERNAL_TRAINER))
                .toList();
    }
}
