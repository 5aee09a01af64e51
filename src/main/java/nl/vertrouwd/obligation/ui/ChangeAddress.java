package nl.vertrouwd.obligation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.vertrouwd.obligation.DutyRequirement;
import nl.vertrouwd.obligation.DutyScheme;
import nl.vertrouwd.obligation.SchemeChange;
import org.jspecify.annotations.Nullable;

/**
 * Which change the page is for, as its address says it.
 *
 * @param requirement null when it is about none that is there
 * @param from the day of what is withdrawn; null for any other change
 */
record ChangeAddress(
        String scheme,
        What what,
        @Nullable String requirement,
        @Nullable LocalDate from) {

    private static final String WHAT = "what";
    private static final String REQUIREMENT = "requirement";
    private static final String FROM = "from";

    enum What {
        VERSION,
        REQUIREMENT,
        END,
        TERMS,
        WITHDRAW
    }

    static ChangeAddress of(DutyScheme scheme, What what) {
        return new ChangeAddress(scheme.code(), what, null, null);
    }

    static ChangeAddress of(DutyScheme scheme, What what, DutyRequirement requirement) {
        return new ChangeAddress(scheme.code(), what, requirement.id(), null);
    }

    static ChangeAddress withdraw(DutyScheme scheme, @Nullable DutyRequirement requirement, LocalDate from) {
        return new ChangeAddress(scheme.code(), What.WITHDRAW, requirement == null ? null : requirement.id(), from);
    }

    /** The page on which a change was made. */
    static ChangeAddress of(SchemeChange change) {
        String scheme = change.scheme();
        return switch (change) {
            case SchemeChange.NewVersion version ->
                new ChangeAddress(scheme, What.VERSION, version.requirement(), null);
            case SchemeChange.NewRequirement added -> new ChangeAddress(scheme, What.REQUIREMENT, null, null);
            case SchemeChange.End end -> new ChangeAddress(scheme, What.END, end.requirement(), null);
            case SchemeChange.NewTerms terms -> new ChangeAddress(scheme, What.TERMS, null, null);
            case SchemeChange.Withdraw withdraw ->
                new ChangeAddress(scheme, What.WITHDRAW, withdraw.requirement(), withdraw.from());
        };
    }

    /** What the address asks; empty when there is no such thing. */
    static Optional<ChangeAddress> of(DutyScheme scheme, QueryParameters query) {
        String requirement = query.getSingleParameter(REQUIREMENT).orElse(null);
        if (requirement != null && scheme.requirement(requirement).isEmpty()) {
            return Optional.empty();
        }
        LocalDate from = date(query.getSingleParameter(FROM).orElse(""));
        return query.getSingleParameter(WHAT)
                .flatMap(ChangeAddress::what)
                .map(what -> new ChangeAddress(scheme.code(), what, requirement, from))
                .filter(ChangeAddress::isWhole);
    }

    private boolean isWhole() {
        return switch (what) {
            case VERSION, END -> requirement != null && from == null;
            case REQUIREMENT, TERMS -> requirement == null && from == null;
            case WITHDRAW -> from != null;
        };
    }

    QueryParameters query() {
        Map<String, String> query = new TreeMap<>();
        query.put(WHAT, what.name().toLowerCase(Locale.ROOT));
        if (requirement != null) {
            query.put(REQUIREMENT, requirement);
        }
        if (from != null) {
            query.put(FROM, from.toString());
        }
        return QueryParameters.simple(query);
    }

    /** A link that looks like a button. */
    RouterLink link(String text, Component... before) {
        RouterLink link = new RouterLink(SchemeChangeView.class, new RouteParameters(SchemeView.SCHEME, scheme));
        link.setQueryParameters(query());
        link.add(before);
        link.add(text);
        link.addClassName("vt-button");
        return link;
    }

    private static Optional<What> what(String text) {
        for (What what : What.values()) {
            if (what.name().toLowerCase(Locale.ROOT).equals(text)) {
                return Optional.of(what);
            }
        }
        return Optional.empty();
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDate) {
            return null;
        }
    }
}
