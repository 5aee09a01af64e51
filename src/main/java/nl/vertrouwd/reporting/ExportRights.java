package nl.vertrouwd.reporting;

import java.util.Map;
import java.util.Set;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.Export;
import nl.vertrouwd.obligation.DutyScheme;

/**
 * Which roles have which export on the pages; what of its rows follows from whom and which part the role is held for. Nobody has there
 * more than the pages show them: analysts figures only, and planners only of what is planned and given, because they do not know where
 * people stand. Whole rosters are for scripts: on the pages a planner reads them session by session.
 */
final class ExportRights {

    private static final Set<Role> OF_PROGRAMME = Set.of(Role.ADMINISTRATOR, Role.ANALYST, Role.PLANNER);

    private static final Map<String, Set<Role>> READERS = Map.of(
            "duty-status", Set.of(Role.ADMINISTRATOR, Role.CONFIDANT_COORDINATOR, Role.LEADER),
            "duty-detail", Set.of(Role.ADMINISTRATOR, Role.CONFIDANT_COORDINATOR),
            "certification", Set.of(Role.ADMINISTRATOR, Role.CONFIDANT_COORDINATOR, Role.LEADER),
            "duty-rate", Set.of(Role.ADMINISTRATOR, Role.ANALYST, Role.LEADER),
            "network", Set.of(Role.ADMINISTRATOR, Role.ANALYST, Role.CONFIDANT_COORDINATOR),
            "refresher", Set.of(Role.ADMINISTRATOR, Role.ANALYST, Role.CONFIDANT_COORDINATOR),
            "programme", OF_PROGRAMME,
            "participation", OF_PROGRAMME,
            "activities", OF_PROGRAMME,
            "session-roster", Set.of());

    private ExportRights() {}

    /** Whether the actor has anything of it; an export that is not known here is for nobody. */
    static boolean offers(Actor by, Export export) {
        return READERS.getOrDefault(export.name(), Set.of()).stream().anyMatch(by::hasAny);
    }

    static boolean isKnown(Export export) {
        return READERS.containsKey(export.name());
    }

    /** Whether the actor may have figures of this scheme: who leads knows of confidants no more than until when they are certified. */
    static boolean offers(Actor by, DutyScheme scheme) {
        return !scheme.isOfConfidants() || by.hasAny(Role.ADMINISTRATOR, Role.ANALYST);
    }
}
