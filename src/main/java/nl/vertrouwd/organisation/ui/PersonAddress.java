package nl.vertrouwd.organisation.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.base.ui.AsOfBar;
import nl.vertrouwd.organisation.FoundUnit;
import nl.vertrouwd.organisation.OrganisationChart;
import nl.vertrouwd.organisation.PersonFilter;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.organisation.Sites;
import nl.vertrouwd.organisation.Unit;
import nl.vertrouwd.organisation.UnitAnswer;
import nl.vertrouwd.organisation.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list of people as the address asks for it: codes and a date; what is not known there is no filter. */
@Component
class PersonAddress {

    static final String TEXT = "text";
    static final String UNIT = OrganisationView.UNIT;
    static final String SITE = "site";

    private final OrganisationChart chart;
    private final Units units;
    private final Sites sites;
    private final Clock clock;

    PersonAddress(OrganisationChart chart, Units units, Sites sites, Clock clock) {
        this.chart = chart;
        this.units = units;
        this.sites = sites;
        this.clock = clock;
    }

    /** What the address asks, in the words of the fields that show it. */
    record Asked(
            QueryParameters address,
            PersonFilter filter,
            @Nullable FoundUnit unit,
            @Nullable Site site) {}

    Asked read(QueryParameters address, Actor actor) {
        LocalDate day = AsOfBar.day(address, today());
        Site site = address.getSingleParameter(SITE).flatMap(sites::byCode).orElse(null);
        Unit unit = address.getSingleParameter(UNIT)
                .flatMap(code -> units.find(code, day))
                .filter(found -> mayBeNamed(found, day, actor))
                .orElse(null);
        PersonFilter filter = new PersonFilter(
                address.getSingleParameter(TEXT).orElse(""),
                unit == null ? null : unit.id(),
                site == null ? null : site.id(),
                day);
        FoundUnit named = unit == null ? null : new FoundUnit(unit.code(), unit.name(), "", true);
        return new Asked(address, filter, named, site);
    }

    List<Site> sites() {
        return sites.all();
    }

    List<FoundUnit> units(String text, LocalDate day, int limit, Actor actor) {
        return chart.search(actor, text, day, limit);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private boolean mayBeNamed(Unit unit, LocalDate day, Actor actor) {
        return !unit.shielded() || chart.unit(actor, unit.code(), day) instanceof UnitAnswer.Shown;
    }
}
