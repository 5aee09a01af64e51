package nl.vertrouwd.base;

import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;

/** Whose time it is, as people say it: that of the Netherlands, or that of a town. */
final class ZoneNames {

    private static final String DUTCH = "Europe/Amsterdam";

    /** Towns of zones that are named after an island. */
    private static final Map<String, String> TOWNS = Map.of(
            "America/Curacao", "Willemstad", "America/Aruba", "Oranjestad", "America/Lower_Princes", "Philipsburg");

    private ZoneNames() {}

    /** "Nederlandse tijd", "tijd in Willemstad"; a zone that is no town has the name that the language gives it. */
    static String of(ZoneId zone, Locale language) {
        String id = zone.getId();
        if (id.equals(DUTCH)) {
            return Languages.choose(language, "Nederlandse tijd", "Dutch time");
        }
        if (!id.contains("/") || id.startsWith("Etc/")) {
            return zone.getDisplayName(TextStyle.FULL, language);
        }
        String last = id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
        String town = TOWNS.getOrDefault(id, last);
        return Languages.choose(language, "tijd in " + town, town + " time");
    }
}
