package nl.vertrouwd.obligation.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Small schemes for tests: one requirement, in force from 2010 on, for which course C counts, with the terms of rules.md §2. */
final class Duties {

    static final String SCHEME = "scheme";
    static final String REQUIREMENT = "requirement";
    private static final String START = "2010-01-01";

    /** Those of the standard schemes. */
    static final Terms TERMS = new Terms(LocalDate.of(2020, 1, 1), 3, 3, 183);

    private Duties() {}

    static Scheme forLeaders(Rule rule) {
        return scheme(asked(HeldRole.LEADER, version(START, rule)));
    }

    static Scheme forConfidants(NetworkLimit networks, Rule rule) {
        return scheme(asked(HeldRole.CONFIDANT, version(START, networks, rule, "C")));
    }

    static Scheme scheme(Requirement... requirements) {
        return new Scheme(SCHEME, List.of(TERMS), List.of(requirements));
    }

    static Scheme withoutReturnTerm(Scheme scheme) {
        return new Scheme(scheme.code(), List.of(new Terms(TERMS.from(), 3, 0, 183)), scheme.requirements());
    }

    static Requirement asked(HeldRole role, Requirement.Version... versions) {
        return asked(REQUIREMENT, role, versions);
    }

    static Requirement asked(String id, HeldRole role, Requirement.Version... versions) {
        return new Requirement(id, role, Someone.period(versions[0].from().toString()), List.of(versions));
    }

    static Requirement.Version version(String from, Rule rule) {
        return version(from, NetworkLimit.NONE, rule, "C");
    }

    static Requirement.Version version(String from, Rule rule, String... courses) {
        return version(from, NetworkLimit.NONE, rule, courses);
    }

    static Requirement.Version version(String from, NetworkLimit networks, Rule rule, String... courses) {
        return new Requirement.Version(
                LocalDate.parse(from),
                networks,
                Strength.REQUIRED,
                Stream.of(courses).map(CountingCourse::of).toList(),
                rule);
    }

    static Requirement.Version advised(Requirement.Version version) {
        return new Requirement.Version(
                version.from(), version.networks(), Strength.ADVISED, version.courses(), version.rule());
    }

    static NetworkLimit only(String network) {
        return new NetworkLimit(true, Set.of(network));
    }

    static NetworkLimit allBut(String network) {
        return new NetworkLimit(false, Set.of(network));
    }
}
