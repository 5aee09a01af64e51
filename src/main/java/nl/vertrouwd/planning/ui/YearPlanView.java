package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.base.ui.EmptyState;
import nl.vertrouwd.base.ui.Notices;
import nl.vertrouwd.base.ui.Page;
import nl.vertrouwd.catalogue.Courses;
import nl.vertrouwd.organisation.Units;
import nl.vertrouwd.planning.Offering;
import nl.vertrouwd.planning.ProgrammeRow;
import nl.vertrouwd.planning.RequestResult;
import nl.vertrouwd.planning.Target;
import nl.vertrouwd.planning.YearPlan;
import org.jspecify.annotations.Nullable;

/** What was meant in a year per course and organiser, what became of it, and why. The year and the organiser stand in the address. */
@Route("planning/year")
@RolesAllowed({Role.Names.PLANNER, Role.Names.ADMINISTRATOR})
@StyleSheet("context://css/demand.css")
class YearPlanView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final String YEAR = "year";
    private static final String ORGANISER = "organiser";
    private static final int YEARS_BACK = 10;
    private static final int YEARS_AHEAD = 2;

    private final transient YearPlan plan;
    private final transient Courses courses;
    private final transient Units units;
    private final transient CurrentUser user;
    private final transient Texts texts;
    private final transient Clock clock;
    private final Div body = new Div();
    private QueryParameters address = QueryParameters.empty();

    YearPlanView(YearPlan plan, Courses courses, Units units, CurrentUser user, Texts texts, Clock clock) {
        this.plan = plan;
        this.courses = courses;
        this.units = units;
        this.user = user;
        this.texts = texts;
        this.clock = clock;
        body.addClassName("vt-stack");
        add(new PlanningPages(YearPlanView.class), body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = event.getLocation().getQueryParameters();
        reload();
    }

    private void reload() {
        Actor actor = user.require();
        LocalDate today = LocalDate.now(clock);
        List<Integer> years = IntStream.rangeClosed(today.getYear() - YEARS_BACK, today.getYear() + YEARS_AHEAD)
                .map(offset -> 2 * today.getYear() + YEARS_AHEAD - YEARS_BACK - offset)
                .boxed()
                .toList();
        int year = address.getSingleParameter(YEAR)
                .filter(text -> text.matches("[0-9]{4}"))
                .map(Integer::valueOf)
                .filter(years::contains)
                .orElse(today.getYear());
        List<String> own = plan.organisers(actor);
        DemandWords words = new DemandWords(texts, courses, units.branches(today), getLocale());
        Button add = new Button(getTranslation("planning.year.add"), click -> edit(words, own, year, null));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add.setVisible(!own.isEmpty());
        head(getTranslation("planning.year.title"), getTranslation("planning.year.lead"), add);
        List<ProgrammeRow> rows = plan.rows(year, actor);
        String organiser = address.getSingleParameter(ORGANISER).orElse("");
        List<ProgrammeRow> shown = rows.stream()
                .filter(row -> organiser.isEmpty() || row.offering().organiser().equals(organiser))
                .toList();
        body.removeAll();
        body.add(filters(words, years, year, rows, organiser));
        if (shown.isEmpty()) {
            body.add(new EmptyState(
                    getTranslation("planning.year.empty", Integer.toString(year)),
                    getTranslation("planning.year.empty.lead")));
            return;
        }
        Map<Offering, Target> targets = plan.targets(year, actor);
        body.add(
                summary(shown, year),
                new YearTable(
                        shown,
                        targets,
                        words,
                        getLocale(),
                        target ->
                                own.contains(target.offering().organiser()) ? change(words, own, year, target) : null),
                download(year));
    }

    private Component filters(
            DemandWords words, List<Integer> years, int year, List<ProgrammeRow> rows, String organiser) {
        List<String> organisers = Stream.concat(
                        rows.stream().map(row -> row.offering().organiser()),
                        organiser.isEmpty() ? Stream.empty() : Stream.of(organiser))
                .distinct()
                .sorted(Comparator.comparing(words::organiser))
                .toList();
        Div filters = new Div(
                new AddressSelect<>(
                        getTranslation("planning.year.year"),
                        YearPlanView.class,
                        address,
                        YEAR,
                        years,
                        year,
                        String::valueOf,
                        String::valueOf,
                        null),
                new AddressSelect<>(
                        getTranslation("planning.field.organiser"),
                        YearPlanView.class,
                        address,
                        ORGANISER,
                        organisers,
                        organiser.isEmpty() ? null : organiser,
                        code -> code,
                        words::organiser,
                        getTranslation("planning.year.organiser.all")));
        filters.addClassName("vt-filters");
        return filters;
    }

    private Component summary(List<ProgrammeRow> rows, int year) {
        Paragraph sentence = new Paragraph(getTranslation(
                "planning.year.summary",
                Integer.toString(year),
                rows.stream().mapToInt(ProgrammeRow::target).sum(),
                rows.stream().mapToInt(ProgrammeRow::scheduled).sum(),
                rows.stream().mapToInt(ProgrammeRow::given).sum(),
                rows.stream().mapToInt(ProgrammeRow::cancelled).sum(),
                rows.stream().mapToInt(ProgrammeRow::participants).sum()));
        sentence.addClassName("vt-text");
        sentence.getElement().setAttribute("role", "status");
        return sentence;
    }

    private Component download(int year) {
        Anchor link =
                new Anchor("/exports/programme?as-of=" + year + "-12-31", getTranslation("planning.year.download"));
        return new Paragraph(link);
    }

    private void edit(DemandWords words, List<String> organisers, int year, @Nullable Target target) {
        new TargetDialog(words, courses.all(), organisers, year, target, this::save, this::remove).open();
    }

    private Button change(DemandWords words, List<String> own, int year, Target target) {
        Button change = new Button(getTranslation("planning.year.change"), click -> edit(words, own, year, target));
        change.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return change;
    }

    private RequestResult save(Target target) {
        return answered(plan.save(target, user.require()), "planning.year.saved");
    }

    private RequestResult remove(Target target) {
        return answered(plan.remove(target, user.require()), "planning.year.removed");
    }

    private RequestResult answered(RequestResult result, String textKey) {
        if (result instanceof RequestResult.Done) {
            Notices.done(getTranslation(textKey));
            reload();
        }
        return result;
    }
}
