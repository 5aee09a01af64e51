package nl.vertrouwd.obligation.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.vertrouwd.base.DateRange;

/** The schemes of rules.md §4. */
final class StandardSchemes {

    static final Scheme LEADERSHIP = scheme(
            "leadership-duty",
            new Requirement(
                    "leadership",
                    HeldRole.LEADER,
                    DateRange.from(LocalDate.of(2020, 1, 1)),
                    List.of(new Requirement.Version(
                            LocalDate.of(2020, 1, 1),
                            NetworkLimit.NONE,
                            Strength.REQUIRED,
                            Stream.concat(
                                            courses("PLV", "APK-L", "SLC", "LSVW").stream(),
                                            Stream.of(new CountingCourse("VKAM-L", "DMO")))
                                    .toList(),
                            new Rule.Every(24, 24)))));

    static final Scheme CONFIDANT = scheme(
            "confidant",
            asked("basic", 2020, NetworkLimit.NONE, Strength.REQUIRED, new Rule.Once(0), "VP-BASIS"),
            asked(
                    "refresher",
                    2021,
                    NetworkLimit.NONE,
                    Strength.REQUIRED,
                    new Rule.Every(24, 24),
                    "VP-OPFRIS",
                    "VP-VERVOLG"),
            asked("elearning", 2023, NetworkLimit.NONE, Strength.REQUIRED, new Rule.Every(24, 24), "VP-ELEARN"),
            asked("refresher-year", 2020, NetworkLimit.NONE, Strength.ADVISED, yearly(1), "VP-OPFRIS", "VP-VERVOLG"),
            asked("intervision", 2020, allBut("KMAR"), Strength.ADVISED, yearly(2), "VP-INTERVISIE"),
            asked("intervision-kmar", 2022, only("KMAR"), Strength.REQUIRED, yearly(4), "VP-INTERVISIE"));

    static final Scheme SENIOR = scheme(
            "confidant-senior",
            new Requirement(
                    "senior",
                    HeldRole.SENIOR,
                    DateRange.from(LocalDate.of(2021, 5, 1)),
                    List.of(new Requirement.Version(
                            LocalDate.of(2021, 5, 1),
                            NetworkLimit.NONE,
                            Strength.REQUIRED,
                            courses("VP-SENIOR"),
                            new Rule.Once(12)))));

    static final List<Scheme> ALL = List.of(CONFIDANT, SENIOR, LEADERSHIP);

    private StandardSchemes() {}

    private static Scheme scheme(String code, Requirement... requirements) {
        return new Scheme(code, 3, 3, 183, List.of(requirements));
    }

    private static Requirement asked(
            String id, int year, NetworkLimit networks, Strength strength, Rule rule, String... courses) {
        LocalDate from = LocalDate.of(year, 1, 1);
        return new Requirement(
                id,
                HeldRole.CONFIDANT,
                DateRange.from(from),
                List.of(new Requirement.Version(from, networks, strength, courses(courses), rule)));
    }

    private static Rule yearly(int times) {
        return new Rule.PerYear(times, "VP-BASIS");
    }

    private static NetworkLimit only(String network) {
        return new NetworkLimit(true, Set.of(network));
    }

    private static NetworkLimit allBut(String network) {
        return new NetworkLimit(false, Set.of(network));
    }

    private static List<CountingCourse> courses(String... codes) {
        return Stream.of(codes).map(CountingCourse::of).toList();
    }
}
