package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.base.ui.CardGrid;
import nl.vertrouwd.base.ui.EmptyState;
import nl.vertrouwd.base.ui.Notices;
import nl.vertrouwd.base.ui.Page;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.Courses;
import nl.vertrouwd.planning.ProposalCount;
import nl.vertrouwd.planning.ProposalId;
import nl.vertrouwd.planning.ProposalSummary;
import nl.vertrouwd.planning.ProposalWish;
import nl.vertrouwd.planning.Proposals;
import nl.vertrouwd.planning.Quarter;

/** For which term, of which courses and by what sessions are proposed, and the proposals that are there. */
@Route("planning/proposal")
@RolesAllowed({Role.Names.PLANNER, Role.Names.ADMINISTRATOR})
@StyleSheet("context://css/proposal.css")
class ProposalStartView extends Page {

    private static final long serialVersionUID = 1L;

    private static final int TERMS = 4;

    private final transient Proposals proposals;
    private final transient CurrentUser user;
    private final Select<Term> term = new Select<>();
    private final MultiSelectComboBox<Course> courses =
            new MultiSelectComboBox<>(getTranslation("planning.proposal.courses"));
    private final CheckboxGroup<ProposalCount> counts = new CheckboxGroup<>(getTranslation("planning.proposal.counts"));

    /** Half a year. */
    record Term(LocalDate from, LocalDate until) implements Serializable {}

    ProposalStartView(Proposals proposals, Courses catalogue, CurrentUser user, Clock clock) {
        this.proposals = proposals;
        this.user = user;
        head(getTranslation("planning.proposal.title"), getTranslation("planning.proposal.lead"));
        back(getTranslation("planning.slots.back"), "/planning");
        List<Course> all = catalogue.all().stream().filter(Course::schedulable).toList();
        List<Term> terms = terms(LocalDate.now(clock));
        term.setLabel(getTranslation("planning.proposal.term"));
        term.setItems(terms);
        term.setItemLabelGenerator(this::name);
        term.setValue(terms.getFirst());
        courses.setItems(all);
        courses.setItemLabelGenerator(course -> course.title(getLocale()));
        courses.setValue(Set.copyOf(all));
        counts.setItems(Arrays.asList(ProposalCount.values()));
        counts.setItemLabelGenerator(each -> getTranslation(Texts.key("planning.proposal.count.", each)));
        counts.setValue(EnumSet.allOf(ProposalCount.class));
        Button make = new Button(getTranslation("planning.proposal.make"), click -> make());
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div form = new Div(term, courses, counts, StaffPanels.actions(make));
        form.addClassNames("vt-panel", "vt-form", "vt-proposal-form");
        add(form, list());
    }

    private static List<Term> terms(LocalDate today) {
        LocalDate first = Quarter.of(today).from();
        LocalDate half = first.withMonth(first.getMonthValue() <= 6 ? 1 : 7);
        return IntStream.rangeClosed(1, TERMS)
                .map(i -> 6 * i)
                .mapToObj(months -> new Term(half.plusMonths(months), half.plusMonths(months + 6L)))
                .collect(Collectors.toList());
    }

    private String name(Term each) {
        return getTranslation(
                each.from().getMonthValue() == 1 ? "planning.proposal.term.first" : "planning.proposal.term.second",
                Integer.toString(each.from().getYear()));
    }

    private void make() {
        courses.setErrorMessage(getTranslation("planning.proposal.courses.needed"));
        courses.setInvalid(courses.getValue().isEmpty());
        counts.setErrorMessage(getTranslation("planning.proposal.counts.needed"));
        counts.setInvalid(counts.getValue().isEmpty());
        if (!courses.isInvalid() && !counts.isInvalid()) {
            ProposalWish wish = new ProposalWish(
                    term.getValue().from(),
                    term.getValue().until(),
                    courses.getValue().stream().map(Course::id).collect(Collectors.toSet()),
                    counts.getValue());
            proposals
                    .make(wish, user.require())
                    .ifPresentOrElse(this::begin, () -> Notices.refused(getTranslation("planning.proposal.nothing")));
        }
    }

    private void begin(ProposalId id) {
        proposals.solve(id, user.require());
        UI.getCurrent().navigate(ProposalView.class, ProposalView.address(id));
    }

    private Div list() {
        Div list = new Div();
        list.addClassName("vt-stack");
        List<ProposalSummary> newest = proposals.newest(user.require());
        if (newest.isEmpty()) {
            list.add(new EmptyState(
                    getTranslation("planning.proposal.none"), getTranslation("planning.proposal.none.lead")));
            return list;
        }
        CardGrid cards = new CardGrid();
        Formats formats = Formats.of(getLocale());
        newest.forEach(each -> cards.card(new Card(new RouterLink(
                        formats.days(each.from(), each.until().minusDays(1)),
                        ProposalView.class,
                        ProposalView.address(each.id())))
                .line(getTranslation("planning.proposal.list", each.sessions(), each.accepted()))
                .quiet(getTranslation(Texts.key("planning.proposal.state.", each.state())))));
        list.add(new H2(getTranslation("planning.proposal.earlier")), cards);
        return list;
    }
}
