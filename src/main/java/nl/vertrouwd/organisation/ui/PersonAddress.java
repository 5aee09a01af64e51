package nl.vertrouwd.organisation.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import nl.vertrouwd.organisation.PersonFilter;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.organisation.Sites;
import nl.vertrouwd.organisation.Unit;
import nl.vertrouwd.organisation.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list of people as the address asks for it: codes and a date; what is not known there is no filter. */
@Component
class PersonAddress {

    static final String TEXT = "text";
    static final String UNIT = "unit";
    static final String SITE = "site";
    static final String DATE = "date";

    private final Units units;
    private final Sites sites;
    private final Clock clock;

    PersonAddress(Units units, Sites sites, Clock clock) {
        this.units = units;
        this.sites = sites;
        this.clock = clock;
    }

    /**
     * What the address asks.
     *
     * @param sites to choose from
     */
    record Asked(
            QueryParameters address,
            PersonFilter filter,
            @Nullable Unit unit,
            @Nullable Site site,
            List<Site> sites) {}

    Asked read(QueryParameters address) {
        LocalDate day =
                address.getSingleParameter(DATE).flatMap(PersonAddress::day).orElseGet(this::today);
        List<Site> all = sites.all();
        Site site = address.getSingleParameter(SITE)
                .flatMap(code ->
                        all.stream().filter(each -> each.code().equals(code)).findFirst())
                .orElse(null);
        Unit unit = address.getSingleParameter(UNIT)
                .flatMap(code -> units.find(code, day))
                .orElse(null);
        PersonFilter filter = new PersonFilter(
                address.getSingleParameter(TEXT).orElse(""),
                unit == null ? null : unit.id(),
                site == null ? null : site.id(),
                day);
        return new Asked(address, filter, unit, site, all);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Years that the database can hold. */
    private static Optional<LocalDate> day(String text) {
        try {
            return text.matches("[12][0-9]{3}-[0-9]{2}-[0-9]{2}")
                    ? Optional.of(LocalDate.parse(text))
                    : Optional.empty();
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
