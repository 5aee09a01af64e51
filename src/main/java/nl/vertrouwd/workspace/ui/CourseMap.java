package nl.vertrouwd.workspace.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.base.ui.CardGrid;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.CourseKind;

/** The seven modules, three basis and four verdieping, with what one gets out of them; the other courses folded away below. */
class CourseMap extends Div {

    private static final long serialVersionUID = 1L;

    CourseMap(List<Course> courses, Locale language) {
        addClassNames("vt-stack", "vt-map");
        add(section(CourseKind.BASIS, courses, language), section(CourseKind.VERDIEPING, courses, language));
        Div others = new Div();
        others.addClassName("vt-stack");
        Set<CourseKind> rest = EnumSet.complementOf(EnumSet.of(CourseKind.BASIS, CourseKind.VERDIEPING));
        rest.stream()
                .filter(kind -> courses.stream().anyMatch(course -> shown(course, kind)))
                .forEach(kind -> others.add(section(kind, courses, language)));
        Details folded = new Details(getTranslation("workspace.offer.others"), others);
        folded.addClassName("vt-fold");
        add(folded);
    }

    private Section section(CourseKind kind, List<Course> courses, Locale language) {
        String name = kind.name().toLowerCase(Locale.ROOT);
        Paragraph lead = new Paragraph(getTranslation("catalogue.kind-lead." + name));
        lead.addClassName("vt-quiet");
        Section section = new Section(new H2(getTranslation("catalogue.kind." + name)), lead);
        section.addClassName("vt-section");
        CardGrid grid = new CardGrid();
        courses.stream().filter(course -> shown(course, kind)).forEach(course -> grid.card(card(course, language)));
        section.add(grid);
        return section;
    }

    private static boolean shown(Course course, CourseKind kind) {
        return course.kind() == kind && course.schedulable();
    }

    private Card card(Course course, Locale language) {
        RouterLink link = new RouterLink(course.title(language), OfferView.class);
        link.setQueryParameters(QueryParameters.of("course", course.code()));
        return new Card(link).line(course.summary(language)).quiet(CourseFacts.sentence(this, course));
    }
}
