package nl.vertrouwd.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.io.Serializable;
import java.time.LocalDate;
import nl.vertrouwd.base.ui.AsOfBar;
import nl.vertrouwd.organisation.NamedUnit;

/** Addresses of units that keep the date the reader looks at. */
record UnitLinks(LocalDate day, LocalDate today) implements Serializable {

    /** The whole organisation. */
    RouterLink top(String text) {
        return link(text, AsOfBar.at(QueryParameters.empty(), day, today));
    }

    /** A unit on the date the reader looks at. */
    RouterLink to(String code, String text) {
        return on(code, day, text);
    }

    /** A unit on another date. */
    RouterLink on(String code, LocalDate date, String text) {
        return link(text, AsOfBar.at(QueryParameters.of(OrganisationView.UNIT, code), date, today));
    }

    /** A unit that is mentioned, as it was on a date; only words when it is shielded from the reader. */
    Component mentioned(NamedUnit unit, LocalDate date, String wordForHidden) {
        if (unit.hidden()) {
            return new Span(wordForHidden);
        }
        return on(unit.code(), date, unit.name());
    }

    private static RouterLink link(String text, QueryParameters address) {
        RouterLink link = new RouterLink(text, OrganisationView.class);
        link.setQueryParameters(address);
        return link;
    }
}
