package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.base.ui.CardGrid;
import nl.vertrouwd.base.ui.EmptyState;
import nl.vertrouwd.base.ui.Notices;
import nl.vertrouwd.base.ui.Page;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.catalogue.Courses;
import nl.vertrouwd.organisation.Branch;
import nl.vertrouwd.planning.BranchNeed;
import nl.vertrouwd.planning.BranchNeeds;
import nl.vertrouwd.planning.CourseRequests;
import nl.vertrouwd.planning.Demand;
import nl.vertrouwd.planning.DemandRow;
import nl.vertrouwd.planning.Quarter;
import nl.vertrouwd.planning.RequestResult;
import nl.vertrouwd.planning.TeamRequest;
import nl.vertrouwd.planning.TeamRequests;

/** What is wanted in a quarter against what is planned: what is short, of which course, and the way to plan it. Numbers only. */
@Route("planning/demand")
@RolesAllowed({Role.Names.PLANNER, Role.Names.ADMINISTRATOR})
@StyleSheet("context://css/demand.css")
class DemandView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final String QUARTER = "quarter";
    private static final String BRANCH = "branch";

    private final transient Demand demand;
    private final transient BranchNeeds needs;
    private final transient TeamRequests teams;
    private final transient CourseRequests requests;
    private final transient Courses courses;
    private final transient CurrentUser user;
    private final transient Texts texts;
    private final transient Clock clock;
    private final Div body = new Div();
    private QueryParameters address = QueryParameters.empty();

    DemandView(
            Demand demand,
            BranchNeeds needs,
            TeamRequests teams,
            CourseRequests requests,
            Courses courses,
            CurrentUser user,
            Texts texts,
            Clock clock) {
        this.demand = demand;
        this.needs = needs;
        this.teams = teams;
        this.requests = requests;
        this.courses = courses;
        this.user = user;
        this.texts = texts;
        this.clock = clock;
        body.addClassName("vt-stack");
        add(new PlanningPages(DemandView.class), body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = event.getLocation().getQueryParameters();
        reload();
    }

    private void reload() {
        Actor actor = user.require();
        List<Quarter> quarters = requests.quarters();
        Quarter quarter = address.getSingleParameter(QUARTER)
                .flatMap(Quarter::read)
                .filter(quarters::contains)
                .orElse(quarters.getFirst());
        List<Branch> branches = needs.branches(actor);
        Optional<Branch> branch = address.getSingleParameter(BRANCH)
                .flatMap(code -> branches.stream()
                        .filter(each -> each.code().equals(code))
                        .findFirst());
        DemandWords words = new DemandWords(texts, courses, branches, getLocale());
        Button enter =
                new Button(getTranslation("planning.need.enter"), click -> openNeed(words, branches, quarter, branch));
        enter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        enter.setVisible(!branches.isEmpty());
        head(getTranslation("planning.demand.title"), getTranslation("planning.demand.lead"), enter);
        List<DemandRow> rows = demand.of(quarter, branch.map(Branch::code).orElse(null), actor);
        body.removeAll();
        body.add(filters(words, quarters, quarter, branches, branch), summary(words, quarter, rows));
        body.add(rows.isEmpty() ? empty() : list(words, rows, quarter, branch));
        List<TeamRequest> asked = teams.waiting(actor);
        if (!asked.isEmpty()) {
            body.add(teams(words, asked));
        }
    }

    private Component filters(
            DemandWords words,
            List<Quarter> quarters,
            Quarter quarter,
            List<Branch> branches,
            Optional<Branch> branch) {
        Div filters = new Div(
                new AddressSelect<>(
                        getTranslation("planning.demand.quarter"),
                        DemandView.class,
                        address,
                        QUARTER,
                        quarters,
                        quarter,
                        Quarter::code,
                        words::quarter,
                        null),
                new AddressSelect<>(
                        getTranslation("planning.demand.branch.label"),
                        DemandView.class,
                        address,
                        BRANCH,
                        branches,
                        branch.orElse(null),
                        Branch::code,
                        Branch::name,
                        getTranslation("planning.demand.branch.all")));
        filters.addClassName("vt-filters");
        return filters;
    }

    private Component summary(DemandWords words, Quarter quarter, List<DemandRow> rows) {
        int missing = rows.stream().mapToInt(DemandRow::missing).sum();
        long courseCount = rows.stream().filter(row -> row.missing() > 0).count();
        Paragraph sentence = new Paragraph(
                missing == 0
                        ? getTranslation("planning.demand.summary.enough", words.quarter(quarter))
                        : getTranslation(
                                "planning.demand.summary.missing", words.quarter(quarter), missing, courseCount));
        Div note = new Div((missing == 0 ? Tone.GOOD : Tone.BAD).icon(), sentence);
        note.addClassNames("vt-demand-summary", (missing == 0 ? Tone.GOOD : Tone.BAD).className());
        note.getElement().setAttribute("role", "status");
        note.setVisible(!rows.isEmpty());
        return note;
    }

    private Component list(DemandWords words, List<DemandRow> rows, Quarter quarter, Optional<Branch> branch) {
        CardGrid cards = new CardGrid();
        cards.addClassName("vt-demand-list");
        LocalDate today = LocalDate.now(clock);
        LocalDate first = quarter.from().isAfter(today) ? quarter.from() : today;
        String organiser = branch.map(Branch::code).orElse("");
        rows.forEach(row -> cards.card(new DemandCard(
                row,
                words,
                PlanningNavigation.newLink(
                        getTranslation("planning.demand.plan", words.title(row.course())),
                        words.course(row.course()).code(),
                        organiser,
                        first))));
        Paragraph how = new Paragraph(getTranslation("planning.demand.how"));
        how.addClassNames("vt-quiet", "vt-text");
        Section section = new Section(new H2(getTranslation("planning.demand.courses", rows.size())), cards, how);
        section.addClassName("vt-section");
        return section;
    }

    private Component empty() {
        return new EmptyState(getTranslation("planning.demand.empty"), getTranslation("planning.demand.empty.lead"));
    }

    private Component teams(DemandWords words, List<TeamRequest> asked) {
        CardGrid cards = new CardGrid();
        asked.forEach(request -> cards.card(teamCard(words, request)));
        Section section = new Section(new H2(getTranslation("planning.demand.teams.title", asked.size())), cards);
        section.addClassName("vt-section");
        return section;
    }

    private Card teamCard(DemandWords words, TeamRequest request) {
        LocalDate today = LocalDate.now(clock);
        LocalDate first =
                request.quarter().from().isAfter(today) ? request.quarter().from() : today;
        Button planned = new Button(getTranslation("planning.team.met"), click -> {
            answered(teams.met(request.id(), request.version(), user.require()), "planning.team.met.done");
            reload();
        });
        return new Card(words.unit(request.unit()))
                .line(getTranslation("planning.team.wants", words.title(request.course()), request.people()))
                .quiet(words.quarter(request.quarter()))
                .actions(
                        PlanningNavigation.newLink(
                                getTranslation("planning.team.plan"),
                                words.course(request.course()).code(),
                                request.branch(),
                                first),
                        planned);
    }

    private void openNeed(DemandWords words, List<Branch> branches, Quarter quarter, Optional<Branch> branch) {
        new NeedDialog(
                        words,
                        courses.all(),
                        branches,
                        requests.quarters(),
                        quarter,
                        branch.orElse(branches.getFirst()),
                        (course, code, when) -> needs.find(course, code, when, user.require()),
                        this::enter)
                .open();
    }

    private RequestResult enter(BranchNeed need) {
        RequestResult result = needs.enter(need, user.require());
        if (result instanceof RequestResult.Done) {
            Notices.done(getTranslation("planning.need.saved"));
            reload();
        }
        return result;
    }

    private void answered(RequestResult result, String textKey) {
        if (result instanceof RequestResult.Done) {
            Notices.done(getTranslation(textKey));
        } else {
            Notices.refused(DemandWords.refusal(texts, getLocale(), result));
        }
    }
}
