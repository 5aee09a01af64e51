package nl.vertrouwd.workspace.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Locale;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.planning.CourseRequest;

/** The courses that the reader asked for, each leading to where it can be taken back; hidden when there are none. */
class WaitingFor extends Section {

    private static final long serialVersionUID = 1L;

    WaitingFor(List<CourseRequest> waiting, List<Course> courses, Locale language) {
        addClassNames("vt-section", "vt-panel");
        setVisible(!waiting.isEmpty());
        UnorderedList list = new UnorderedList();
        for (CourseRequest request : waiting) {
            courses.stream()
                    .filter(course -> course.id().equals(request.course()))
                    .forEach(course -> list.add(new ListItem(link(course, language))));
        }
        add(
                new H2(getTranslation("workspace.ask.waiting")),
                new Paragraph(getTranslation("workspace.ask.private")),
                list);
    }

    private static RouterLink link(Course course, Locale language) {
        RouterLink link = new RouterLink(course.title(language), OfferView.class);
        link.setQueryParameters(QueryParameters.of("course", course.code()));
        return link;
    }
}
