package nl.vertrouwd.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.ui.AddressedThing;
import nl.vertrouwd.base.ui.AsOfBar;
import nl.vertrouwd.base.ui.ManagementFigure;
import nl.vertrouwd.base.ui.NavigationEntry;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.organisation.Deliveries;
import nl.vertrouwd.organisation.Erasures;
import nl.vertrouwd.organisation.Headcount;
import nl.vertrouwd.organisation.ImportRun;
import nl.vertrouwd.organisation.ImportRuns;
import nl.vertrouwd.organisation.OrganisationChart;
import nl.vertrouwd.organisation.UnitAnswer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where people and imports stand on the management page. */
@Configuration(proxyBeanMethods = false)
class OrganisationNavigation {

    private static final int PERSONS = 55;

    @Bean
    AddressedThing importRun(ImportRuns runs, CurrentUser user) {
        return AddressedThing.of(
                ImportRunView.class,
                ImportRunView.RUN,
                id -> runs.find(user.require(), UUID.fromString(id)).isPresent());
    }

    /** The chart without a unit in its address is that of everything. */
    @Bean
    AddressedThing unit(OrganisationChart chart, CurrentUser user, Clock clock) {
        return new AddressedThing(
                OrganisationView.class,
                (route, query) -> query.getSingleParameter(OrganisationView.UNIT)
                        .filter(code -> !code.isEmpty())
                        .map(code -> chart.unit(user.require(), code, AsOfBar.day(query, LocalDate.now(clock))))
                        .filter(UnitAnswer.Unknown.class::isInstance)
                        .isEmpty());
    }

    @Bean
    NavigationEntry organisationEntry() {
        return new NavigationEntry("organisation.nav.chart", VaadinIcon.SITEMAP, OrganisationView.class, 60);
    }

    @Bean
    NavigationEntry personsEntry(Headcount headcount, CurrentUser user) {
        return new NavigationEntry(
                "organisation.nav.persons",
                VaadinIcon.GROUP,
                PersonsView.class,
                PERSONS,
                "organisation.nav.persons.sentence",
                page -> new ManagementFigure(
                        page.getTranslation("organisation.nav.persons.figure", headcount.seen(user.require())),
                        Tone.NEUTRAL));
    }

    @Bean
    NavigationEntry importEntry(ImportRuns runs, Deliveries deliveries, CurrentUser user, Clock clock) {
        return new NavigationEntry(
                "organisation.nav.import",
                VaadinIcon.UPLOAD,
                ImportView.class,
                PERSONS + 1,
                "organisation.nav.import.sentence",
                page -> imports(page, runs, deliveries.waiting(user.require()).size(), user.require(), clock));
    }

    @Bean
    NavigationEntry erasureEntry(Erasures erasures, CurrentUser user) {
        return new NavigationEntry(
                "organisation.nav.erasure",
                VaadinIcon.ERASER,
                ErasureView.class,
                PERSONS + 2,
                "organisation.nav.erasure.sentence",
                page -> toErase(page, erasures, user.require()));
    }

    private static ManagementFigure toErase(Component page, Erasures erasures, Actor actor) {
        if (erasures.problem(actor).isPresent()) {
            return new ManagementFigure(page.getTranslation("organisation.nav.erasure.problem"), Tone.BAD);
        }
        int people = erasures.preview(actor).total();
        return new ManagementFigure(
                page.getTranslation("organisation.nav.erasure.figure", people), people > 0 ? Tone.SOON : Tone.NEUTRAL);
    }

    private static ManagementFigure imports(Component page, ImportRuns runs, int waiting, Actor actor, Clock clock) {
        return waiting > 0
                ? new ManagementFigure(page.getTranslation("organisation.nav.import.waiting", waiting), Tone.BAD)
                : latest(page, runs.latest(actor, 0, 1), clock);
    }

    private static ManagementFigure latest(Component page, List<ImportRun> runs, Clock clock) {
        if (runs.isEmpty()) {
            return new ManagementFigure(page.getTranslation("organisation.import.history.none"), Tone.SOON);
        }
        ImportRun run = runs.getFirst();
        String outcome = page.getTranslation(
                "organisation.import.run." + run.outcome().name().toLowerCase(Locale.ROOT));
        String day = Formats.of(UI.getCurrent().getLocale())
                .date(run.startedAt().atZone(clock.getZone()).toLocalDate());
        return new ManagementFigure(
                page.getTranslation("organisation.nav.import.figure", day, outcome), RunCard.tone(run.outcome()));
    }
}
