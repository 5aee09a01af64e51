package nl.vertrouwd.catalogue.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.ui.Badge;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.base.ui.CardGrid;
import nl.vertrouwd.base.ui.Page;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.CourseKind;
import nl.vertrouwd.catalogue.Courses;

/** The whole catalogue with its settings, by kind: first the seven modules, three basis and four verdieping. */
@Route("courses")
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.PLANNER})
class CoursesView extends Page {

    private static final long serialVersionUID = 1L;

    private final transient CourseWords words;

    CoursesView(Courses courses, CourseWords words) {
        this.words = words;
        List<Course> all = courses.all();
        head(getTranslation("catalogue.courses.title"), getTranslation("catalogue.courses.lead", all.size()));
        for (CourseKind kind : CourseKind.values()) {
            List<Course> ofKind =
                    all.stream().filter(course -> course.kind() == kind).toList();
            if (!ofKind.isEmpty()) {
                add(section(kind, ofKind));
            }
        }
    }

    private Section section(CourseKind kind, List<Course> courses) {
        Paragraph lead = new Paragraph(words.kindLead(kind, getLocale()));
        lead.addClassName("vt-lead");
        CardGrid cards = new CardGrid();
        courses.forEach(course -> cards.card(card(course)));
        Section section = new Section(new H2(words.kind(kind, getLocale())), lead, cards);
        section.addClassName("vt-section");
        return section;
    }

    private Card card(Course course) {
        RouterLink link = new RouterLink(
                course.title(getLocale()), CourseEditView.class, new RouteParameters("code", course.code()));
        Card card = new Card(link);
        if (!course.active()) {
            card.badge(new Badge(getTranslation("catalogue.courses.retired"), Tone.NEUTRAL));
        }
        return card.line(words.settings(course, getLocale()))
                .quiet(getTranslation(
                        "catalogue.courses.card",
                        words.audience(course.audience(), getLocale()),
                        words.certificate(course, getLocale())));
    }
}
