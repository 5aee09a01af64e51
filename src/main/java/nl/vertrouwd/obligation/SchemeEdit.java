package nl.vertrouwd.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.obligation.rules.Requirement;
import nl.vertrouwd.obligation.rules.Terms;

/** What a scheme is with a change that {@link SchemeRules} found possible. Pure. */
final class SchemeEdit {

    private SchemeEdit() {}

    static DutyScheme apply(DutyScheme scheme, SchemeChange change) {
        return switch (change) {
            case SchemeChange.NewVersion wanted ->
                each(
                        scheme,
                        wanted.requirement(),
                        rules -> with(rules, rules.inForce(), plus(rules, wanted.version())));
            case SchemeChange.NewRequirement wanted -> scheme.with(plus(scheme.requirements(), first(scheme, wanted)));
            case SchemeChange.End wanted ->
                each(
                        scheme,
                        wanted.requirement(),
                        rules -> with(rules, new DateRange(rules.inForce().from(), wanted.from()), rules.versions()));
            case SchemeChange.NewTerms wanted -> scheme.withTerms(plus(scheme.terms(), wanted.terms()));
            case SchemeChange.Withdraw wanted -> withdraw(scheme, wanted);
        };
    }

    private static DutyRequirement first(DutyScheme scheme, SchemeChange.NewRequirement wanted) {
        return new DutyRequirement(
                wanted.title(),
                new Requirement(wanted.id(), scheme.role(), DateRange.from(wanted.from()), List.of(wanted.version())));
    }

    private static DutyScheme withdraw(DutyScheme scheme, SchemeChange.Withdraw wanted) {
        LocalDate from = wanted.from();
        String requirement = wanted.requirement();
        if (requirement == null) {
            return scheme.withTerms(
                    without(scheme.terms(), (Terms terms) -> terms.from().equals(from)));
        }
        boolean whole = scheme.requirement(requirement)
                .filter(each -> each.rules().inForce().from().equals(from))
                .isPresent();
        if (whole) {
            return scheme.with(without(scheme.requirements(), each -> each.id().equals(requirement)));
        }
        return each(scheme, requirement, rules -> {
            boolean end = rules.inForce().until().equals(from);
            DateRange inForce = end ? DateRange.from(rules.inForce().from()) : rules.inForce();
            return with(
                    rules,
                    inForce,
                    without(rules.versions(), version -> version.from().equals(from)));
        });
    }

    private static DutyScheme each(DutyScheme scheme, String requirement, UnaryOperator<Requirement> change) {
        return scheme.with(scheme.requirements().stream()
                .map(each -> each.id().equals(requirement)
                        ? new DutyRequirement(each.title(), change.apply(each.rules()))
                        : each)
                .toList());
    }

    private static Requirement with(Requirement rules, DateRange inForce, List<Requirement.Version> versions) {
        return new Requirement(rules.id(), rules.role(), inForce, versions);
    }

    private static List<Requirement.Version> plus(Requirement rules, Requirement.Version version) {
        return plus(rules.versions(), version);
    }

    private static <T> List<T> plus(List<T> all, T one) {
        List<T> more = new ArrayList<>(all);
        more.add(one);
        return more;
    }

    private static <T> List<T> without(List<T> all, Predicate<T> gone) {
        return all.stream().filter(gone.negate()).toList();
    }
}
