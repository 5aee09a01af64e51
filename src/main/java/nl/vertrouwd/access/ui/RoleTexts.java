package nl.vertrouwd.access.ui;

import java.util.Locale;
import nl.vertrouwd.access.Role;

/** The keys of the name of a role and of the line that says what it may do. */
final class RoleTexts {

    private RoleTexts() {}

    static String name(Role role) {
        return "access.role." + code(role);
    }

    static String line(Role role) {
        return name(role) + ".may";
    }

    private static String code(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
