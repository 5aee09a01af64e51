package nl.vertrouwd.embedded;

import java.util.List;
import java.util.Locale;

/** An operating system that the carried MySQL server runs on: x86-64 Linux with glibc, and macOS (untested; on Apple silicon by Rosetta). */
enum Platform {
    LINUX("/mysql-Linux-amd64.tar.gz", List.of("--innodb-use-native-aio=0")),
    MACOS("/mysql-Mac_OS_X-x86_64.tar.gz", List.of());

    final String archive;
    final List<String> options;

    Platform(String archive, List<String> options) {
        this.archive = archive;
        this.options = options;
    }

    /** The platform with these names in Java's system properties {@code os.name} and {@code os.arch}; refuses all others. */
    static Platform of(String system, String architecture) {
        String name = system.toLowerCase(Locale.ROOT);
        boolean intel = architecture.equals("amd64") || architecture.equals("x86_64");
        if (name.startsWith("linux") && intel) {
            return LINUX;
        }
        if (name.startsWith("mac") && (intel || architecture.equals("aarch64"))) {
            return MACOS;
        }
        throw new DatabaseUnavailable(
                "The embedded MySQL server does not run on " + system + " (" + architecture
                        + "); it is there for x86-64 Linux and for macOS.",
                "Use a MySQL 8 server of your own: set SPRING_DATASOURCE_URL (and _USERNAME, _PASSWORD), or run: docker compose up");
    }

    static Platform here() {
        return of(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
    }
}
