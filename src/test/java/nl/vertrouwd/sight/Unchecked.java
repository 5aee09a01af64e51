package nl.vertrouwd.sight;

import java.lang.reflect.Method;
import java.util.Map;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.access.ErasedAccounts;
import nl.vertrouwd.access.PersonDirectory;
import nl.vertrouwd.access.PersonNames;
import nl.vertrouwd.obligation.DutyNotices;
import nl.vertrouwd.organisation.ConfidantNetworks;
import nl.vertrouwd.organisation.PersonFinder;
import nl.vertrouwd.organisation.PersonRegister;
import nl.vertrouwd.organisation.ServicePeriods;
import nl.vertrouwd.planning.Bookings;
import nl.vertrouwd.planning.LostPlaces;
import nl.vertrouwd.planning.TrainerCourse;
import nl.vertrouwd.planning.TrainersOfThePast;

/** What answers whoever asks, with the reason; screens, controllers and commands are kept off it by {@link UncheckedFenceTest}. */
final class Unchecked {

    static final Map<Class<?>, String> BEANS = Map.ofEntries(
            Map.entry(
                    PersonRegister.class,
                    "services look up who takes part, enrols or gets a paper, and decide themselves who sees it"),
            Map.entry(PersonFinder.class, "a service that runs a session looks for who stands at the door"),
            Map.entry(Bookings.class, "keeps people in one place at a time, inside the transaction of who enrols them"),
            Map.entry(
                    LostPlaces.class,
                    "planning asks who loses a place or lost one, and decides itself who reads their names"),
            Map.entry(PersonDirectory.class, "accounts find out who signs in"),
            Map.entry(ErasedAccounts.class, "the erasing, which is for administrators, finds who left"),
            Map.entry(TrainersOfThePast.class, "the erasing, which is for administrators, finds what a trainer gave"),
            Map.entry(
                    ConfidantNetworks.class,
                    "sight itself asks in which network people are, and decides by it who sees them"),
            Map.entry(DutyNotices.class, "messages tell each person their own, and who leads numbers"),
            Map.entry(
                    ServicePeriods.class, "duties of everybody are worked out from it; who sees them is decided there"),
            Map.entry(
                    PersonNames.class,
                    "the audit trail says who did something to whom it concerns, and decides itself who reads it"),
            Map.entry(
                    TrainerCourse.class,
                    "planning asks who finished the course for trainers, and decides itself who reads who may give what"));

    static final Map<String, String> METHODS = Map.of("Accounts.asActor", "who acts in tests and jobs");

    /** What tells somebody who they are themselves; anybody may ask it. */
    static final Map<Class<?>, String> OWN =
            Map.of(CurrentUser.class, "who is signed in on the page that is being served");

    private Unchecked() {}

    static boolean is(Method method) {
        return OWN.containsKey(method.getDeclaringClass())
                || BEANS.containsKey(method.getDeclaringClass())
                || METHODS.containsKey(method.getDeclaringClass().getSimpleName() + "." + method.getName());
    }
}
