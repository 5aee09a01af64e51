package nl.vertrouwd;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says which libraries of this very version have known weaknesses, by the bill of materials that is in the jar. */
final class DependencyCheck {

    static final int NONE_KNOWN = 0;
    static final int SOME_KNOWN = 1;
    /** The check was not done; never taken for good. */
    static final int NOT_DONE = 3;

    private static final String BILL_OF_MATERIALS = "/META-INF/sbom/application.cdx.json";

    private final KnownWeaknesses database;
    private final PrintStream out;

    DependencyCheck(KnownWeaknesses database, PrintStream out) {
        this.database = database;
        this.out = out;
    }

    /** Checks the running version. */
    static int run(String address) {
        InputStream bill = DependencyCheck.class.getResourceAsStream(BILL_OF_MATERIALS);
        return new DependencyCheck(new KnownWeaknesses(address), System.out).of(bill);
    }

    int of(@Nullable InputStream bill) {
        List<Library> libraries = bill == null ? List.of() : Library.of(bill);
        if (libraries.isEmpty()) {
            return notDone("there is no bill of materials in this build");
        }
        try {
            List<KnownWeaknesses.Weakness> found = database.of(libraries);
            found.forEach(
                    weakness -> out.printf("%s  %s  %s%n", weakness.library(), weakness.id(), weakness.summary()));
            out.printf("%d libraries, %d known weaknesses%n", libraries.size(), found.size());
            return found.isEmpty() ? NONE_KNOWN : SOME_KNOWN;
        } catch (KnownWeaknesses.NoAnswer e) {
            return notDone("the database of known weaknesses gave no answer (" + e.getMessage() + ")");
        }
    }

    private int notDone(String why) {
        out.println("Not checked: " + why + ".");
        return NOT_DONE;
    }
}
