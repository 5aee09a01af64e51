package nl.vertrouwd.organisation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The sites as they will be after the import, for the checks of other files in the same folder. */
public final class ImportedSites {

    private final Map<String, SiteId> byCode = new LinkedHashMap<>();
    private boolean unreadable;

    ImportedSites() {}

    /** Whether nothing is wrong with the file of sites, so that an unknown code really is unknown. */
    public boolean isReadable() {
        return !unreadable;
    }

    /** The site with this code, if the product will know it. */
    public Optional<SiteId> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    void unreadable() {
        unreadable = true;
    }

    void add(String code, SiteId id) {
        byCode.put(code, id);
    }
}
