package nl.vertrouwd.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in the log of a server that did not start why, and says it so that somebody can do something about it. */
final class ServerFailure {

    private static final Pattern LIBRARY = Pattern.compile("error while loading shared libraries: ([^:]+):");
    private static final Map<String, String> DEBIAN_PACKAGES = Map.of(
            "libnuma.so.1", "libnuma1",
            "libaio.so.1", "libaio1",
            "libstdc++.so.6", "libstdc++6",
            "libgcc_s.so.1", "libgcc-s1",
            "libtinfo.so.6", "libtinfo6");
    private static final int FULL_DISK_MEGABYTES = 100;

    private ServerFailure() {}

    static DatabaseUnavailable explained(String what, ServerProgram program, DataFolder folder) throws IOException {
        List<String> tail = lastLines(folder.log());
        for (String line : tail.reversed()) {
            Matcher library = LIBRARY.matcher(line);
            if (library.find()) {
                return missingLibrary(library.group(1));
            }
            if (line.contains("mysqld: not found") || line.contains("cannot execute")) {
                return new DatabaseUnavailable(
                        "This system cannot run the embedded MySQL server: it needs a Linux with glibc ("
                                + program.mysqld() + ").",
                        DatabaseUnavailable.OTHER_DATABASE);
            }
        }
        if (folder.freeMegabytes() < FULL_DISK_MEGABYTES) {
            return new DatabaseUnavailable(
                    "The embedded MySQL server " + what + ": the disk of " + folder.root() + " is full ("
                            + folder.freeMegabytes() + " MB free).",
                    "Make room and start again.");
        }
        String reason = tail.reversed().stream()
                .filter(line -> line.contains("[ERROR]"))
                .map(line -> line.replaceFirst(".*\\[ERROR] *(\\[[^]]*] *)*", ""))
                .reduce((later, earlier) -> earlier)
                .orElse("it ended without a reason");
        return new DatabaseUnavailable(
                "The embedded MySQL server " + what + ": " + reason, "Its log says more: " + folder.log());
    }

    /** Whether the last start failed only because another program took the port in the meantime. */
    static boolean portWasTaken(DataFolder folder) throws IOException {
        return lastLines(folder.log()).stream().anyMatch(line -> line.contains("Address already in use"));
    }

    private static DatabaseUnavailable missingLibrary(String library) {
        String debian = DEBIAN_PACKAGES.get(library);
        return new DatabaseUnavailable(
                "The embedded MySQL server needs the library " + library + ", which is not on this machine.",
                (debian == null ? "Install it. " : "Install it (Debian, Ubuntu: apt-get install " + debian + "). ")
                        + DatabaseUnavailable.OTHER_DATABASE);
    }

    private static List<String> lastLines(Path log) throws IOException {
        if (!Files.exists(log)) {
            return List.of();
        }
        List<String> lines =
                Files.readString(log, StandardCharsets.ISO_8859_1).lines().toList();
        return lines.subList(Math.max(0, lines.size() - 40), lines.size());
    }
}
