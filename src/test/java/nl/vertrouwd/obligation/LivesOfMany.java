package nl.vertrouwd.obligation;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.vertrouwd.base.ImportFiles;

/**
 * Made-up lives of many people in four branches, as files: who lead, move and come back, are appointed here, there and again, are away, are
 * exempt with or without their network, and leave. The same for the same seed.
 */
final class LivesOfMany {

    static final List<String> NETWORKS = List.of("CLAS", "CZSK", "KMAR", "DMO");

    private static final LocalDate FIRST = LocalDate.of(2017, 1, 1);
    private static final int DAYS = 3900;
    private static final List<String> COURSES = List.of(
            "PLV", "SLC", "VKAM-L", "VP-BASIS", "VP-OPFRIS", "VP-VERVOLG", "VP-ELEARN", "VP-INTERVISIE", "VP-SENIOR");
    private static final List<String> EVENTS =
            List.of("NOMINATED", "APPOINTED", "APPOINTED", "APPOINTED", "SENIOR", "SENIOR_ENDED", "ENDED");
    private static final List<String> REQUIREMENTS = List.of(
            "leadership-duty,leadership",
            "confidant,basic",
            "confidant,refresher",
            "confidant,elearning",
            "confidant,intervision-kmar",
            "confidant-senior,senior");

    private final Random random;
    private final ImportFiles files = new ImportFiles();
    private final Set<String> used = new HashSet<>();

    LivesOfMany(long seed) {
        random = new Random(seed);
    }

    void write(Path folder, int people) {
        files.add("sites", "UTR", "Utrecht", "Europe/Amsterdam");
        for (String branch : NETWORKS) {
            files.add("units", branch, "", branch, FIRST, "", false);
            files.add("units", branch + "-1", branch, branch + " een", FIRST, "", false);
            files.add("units", branch + "-2", branch, branch + " twee", FIRST, "2024-06-01", false);
        }
        for (int i = 0; i < people; i++) {
            life("P%04d".formatted(i));
        }
        for (int i = 0; i < 10; i++) {
            exemption("", one(NETWORKS));
        }
        files.write(folder);
    }

    private void life(String number) {
        LocalDate from = random.nextInt(3) == 0 ? FIRST : day();
        LocalDate until = random.nextInt(4) == 0 ? from.plusDays(1 + random.nextInt(2500)) : null;
        files.add("persons", number, "Bo", "", "Voorbeeld", "", "F", 1980, "NCO", "", from, text(until));
        placements(number, from, until);
        for (int i = random.nextInt(3) == 0 ? 0 : random.nextInt(6); i > 0; i--) {
            LocalDate on = random.nextInt(4) == 0 ? LocalDate.of(2022, 1, 1) : day();
            once("confidant-events", number, one(NETWORKS), one(EVENTS), on, "");
        }
        for (int i = random.nextInt(9); i > 0; i--) {
            once("completions", number, one(COURSES), day(), "");
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            LocalDate away = day();
            if (used.add(number + away)) {
                files.add("suspensions", number, "OTHER", away, end(away));
            }
        }
        if (random.nextInt(3) == 0) {
            exemption(number, "");
        }
    }

    /** One after the other, sometimes with time between, with or without a unit to lead. */
    private void placements(String number, LocalDate from, LocalDate until) {
        LocalDate start = from;
        while (start.isBefore(LocalDate.of(2027, 6, 1)) && (until == null || start.isBefore(until))) {
            boolean last = random.nextInt(4) == 0;
            LocalDate end = last ? null : start.plusDays(1 + random.nextInt(900));
            LocalDate closed = end == null || (until != null && end.isAfter(until)) ? until : end;
            String unit = one(NETWORKS) + (random.nextInt(5) == 0 ? "" : "-1");
            files.add("placements", number, unit, "UTR", random.nextBoolean(), start, text(closed));
            if (last) {
                return;
            }
            start = end.plusDays(random.nextInt(3) == 0 ? random.nextInt(400) : 0);
        }
    }

    private void exemption(String number, String network) {
        String what = one(REQUIREMENTS);
        LocalDate from = day();
        if (used.add(number + network + what + from)) {
            files.add("exemptions", number, network, what, from, end(from), "Was al opgeleid");
        }
    }

    private void once(String file, Object... cells) {
        if (used.add(file + List.of(cells))) {
            files.add(file, cells);
        }
    }

    private String end(LocalDate from) {
        return random.nextInt(6) == 0
                ? ""
                : from.plusDays(1 + random.nextInt(500)).toString();
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    private static String text(LocalDate date) {
        return date == null ? "" : date.toString();
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
